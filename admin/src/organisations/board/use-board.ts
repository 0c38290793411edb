import { useEffect, useState } from 'react'
import { useDataProvider } from 'react-admin'
import { type Graph } from '../../graph/data-provider.ts'
import { documentsOf } from '../../graph/documents-of.ts'
import { useChanges } from '../../live/use-changes.ts'
import { board } from './board.documents.ts'
import { type Cards, type MatchCard, type NeedCard } from './card.ts'
import { type ColumnName, columnNames, columns, type MatchColumn, type NeedColumn } from './column.ts'
import { unmetCards } from './unmet.ts'

export type BoardFilter = { category: string; streetId: string; communityId: string }
export type BoardData = Record<NeedColumn, Cards<NeedCard>> & Record<MatchColumn, Cards<MatchCard>>
type Shown = Readonly<Partial<Record<ColumnName, number>>>

/** Cards a column shows at first, and how many more each time. */
export const STEP = 10
const MOST_OF_A_PAGE = 200

/** What stands on the board now, read again whenever a need, an offer or a match has changed; the last answer stays until the next is there. */
export function useBoard(filter: BoardFilter, shown: Shown, decides: boolean) {
  const graph = useDataProvider<Graph>()
  const [data, setData] = useState<BoardData>()
  const [problem, setProblem] = useState<string>()
  const [round, setRound] = useState(0)
  const again = () => setRound((before) => before + 1)
  const key = JSON.stringify([filter, shown, decides, round])
  useEffect(() => {
    const leaving = new AbortController()
    const [narrowed, many, isAsked] = JSON.parse(key) as [BoardFilter, Shown, boolean]
    read(graph, narrowed, many, isAsked, leaving.signal).then(
      (answer) => {
        setData(answer)
        setProblem(undefined)
      },
      (error: Error) => leaving.signal.aborted || setProblem(error.message),
    )
    return () => leaving.abort()
  }, [graph, key])
  useChanges(documentsOf('needs').watch, again)
  // what nothing fitted may fit an offer that has just been made
  useChanges(decides ? documentsOf('serviceOffers').watch : undefined, again)
  useChanges(decides ? documentsOf('sharedResources').watch : undefined, again)
  useChanges(documentsOf('matches').watch, again)
  return { data, problem, again }
}

/** The columns; a need that nothing fits stands in the column of those alone. */
async function read(graph: Graph, filter: BoardFilter, shown: Shown, decides: boolean, signal: AbortSignal) {
  const unmet = decides ? await unmetCards(graph, filter, signal) : []
  const many = { ...shown, OPEN: Math.min(MOST_OF_A_PAGE, (shown.OPEN ?? STEP) + unmet.length) }
  const { data } = await graph.ask<BoardData>(board, variablesOf(filter, many), signal)
  const apart = new Set(unmet.map(({ id }) => id))
  return {
    ...data,
    OPEN: {
      total: Math.max(0, data.OPEN.total - unmet.length),
      items: data.OPEN.items.filter(({ id }) => !apart.has(id)).slice(0, shown.OPEN ?? STEP),
    },
    UNMET: { total: unmet.length, items: unmet.slice(0, shown.UNMET ?? STEP) },
  }
}

function variablesOf(filter: BoardFilter, shown: Shown) {
  const narrowed = Object.fromEntries(
    Object.entries(filter)
      .filter(([, value]) => value)
      .map(([name, value]) => [name, { eq: value }]),
  )
  return Object.fromEntries(
    columnNames
      .filter((name) => name !== 'UNMET')
      .flatMap((name) => [
        [name, { ...narrowed, state: name === 'OPEN' ? { eq: 'OPEN' } : { in: columns[name].states } }],
        [`${name}_many`, shown[name] ?? STEP],
      ]),
  )
}
