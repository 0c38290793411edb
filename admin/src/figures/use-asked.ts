import { useEffect, useState } from 'react'
import { useDataProvider } from 'react-admin'
import { type Graph } from '../graph/data-provider.ts'

/** What the graph answers to documents of the console's own, asked again when they or their variables change, or for another round. */
export function useAsked<Data>(documents: readonly string[], variables: object = {}, round = 0) {
  const graph = useDataProvider<Graph>()
  const [answer, setAnswer] = useState<{ data: Data; partial: boolean }>()
  const [problem, setProblem] = useState<string>()
  const key = JSON.stringify([documents, variables, round])
  useEffect(() => {
    const ended = new AbortController()
    const [asked, given] = JSON.parse(key) as [string[], object]
    setAnswer(undefined)
    setProblem(undefined)
    Promise.all(asked.map((document) => graph.ask<Data>(document, given, ended.signal))).then(
      (parts) => {
        const data = Object.assign({}, ...parts.map((part) => part.data)) as Data
        setAnswer({ data, partial: parts.some((part) => part.partial) })
      },
      (error: Error) => {
        if (!ended.signal.aborted) setProblem(error.message)
      },
    )
    return () => ended.abort()
  }, [graph, key])
  return { data: answer?.data, partial: answer?.partial ?? false, problem }
}
