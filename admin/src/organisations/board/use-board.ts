import { useEffect, useState } from 'react'
import { useDataProvider } from 'react-admin'
import { type Graph } from '../../graph/data-provider.ts'
import { documentsOf } from '../../graph/documents-of.ts'
import { useChanges } from '../../live/use-changes.ts'
import { board } from './board.documents.ts'
import { type Cards, type MatchCard, type NeedCard } from './card.ts'
import { type ColumnName, columnNames, columns } from './column.ts'

export type BoardFilter = { category: string; streetId: string; communityId: string }
export type BoardData = { OPEN: Cards<NeedCard> } & Record<Exclude<ColumnName, 'OPEN'>, Cards<MatchCard>>

/** Cards a column shows at first, and how many more each time. */
export const STEP = 10

/** What stands on the board now, read again whenever a need or a match has changed; the last answer stays until the next is there. */
export function useBoard(filter: BoardFilter, shown: Readonly<Partial<Record<ColumnName, number>>>) {
  const graph = useDataProvider<Graph>()
  const [data, setData] = useState<BoardData>()
  const [problem, setProblem] = useState<string>()
  const [round, setRound] = useState(0)
  const again = () => setRound((before) => before + 1)
  const key = JSON.stringify([variablesOf(filter, shown), round])
  useEffect(() => {
    const leaving = new AbortController()
    const [variables] = JSON.parse(key) as [object]
    graph.ask<BoardData>(board, variables, leaving.signal).then(
      (answer) => {
        setData(answer.data)
        setProblem(undefined)
      },
      (error: Error) => leaving.signal.aborted || setProblem(error.message),
    )
    return () => leaving.abort()
  }, [graph, key])
  useChanges(documentsOf('needs').watch, again)
  useChanges(documentsOf('matches').watch, again)
  return { data, problem, again }
}

function variablesOf(filter: BoardFilter, shown: Readonly<Partial<Record<ColumnName, number>>>) {
  const narrowed = Object.fromEntries(
    Object.entries(filter)
      .filter(([, value]) => value)
      .map(([name, value]) => [name, { eq: value }]),
  )
  return Object.fromEntries(
    columnNames.flatMap((name) => [
      [name, { ...narrowed, state: name === 'OPEN' ? { eq: 'OPEN' } : { in: columns[name].states } }],
      [`${name}_many`, shown[name] ?? STEP],
    ]),
  )
}
