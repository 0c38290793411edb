import { type Answer } from '@concentric/chassis/executable'
import { type DocumentNode } from 'graphql'
import { type AtWork } from '../supergraph.ts'
import { type Failure, type Session } from '../world/session.ts'
import { blanks, isBlank } from './blanks.ts'
import { lossesOf } from './losses.ts'

/** What is asked, and how. */
export type Asked = {
  readonly text: string
  readonly document: DocumentNode
  readonly variables: Record<string, unknown>
  readonly isRemote: boolean
}

/** What is wrong with the engine's answer; undefined when nothing is, `aside` when nothing can be said. */
export type Complaint = string | undefined

type Whole = Pick<Answer, 'data' | 'errors'>

/** Everything works: data are equal, order of keys included, and so are errors (of what is hidden from clients). */
export async function complaintWhenAllIsWell(graph: AtWork, asked: Asked): Promise<Complaint> {
  const session = graph.begin()
  const split = await graph.ask(asked)
  return defect(session) ?? (await difference(graph, asked, split, {}))
}

/** Fields fail: the same nulls, and errors that say where they come from. */
export async function complaintWhenFieldsFail(graph: AtWork, asked: Asked, faults: number): Promise<Complaint> {
  const session = graph.begin({ faults })
  const split = await graph.ask(asked)
  return defect(session) ?? (await difference(graph, asked, split, { faults }))
}

async function difference(
  graph: AtWork,
  asked: Asked,
  split: Answer,
  settings: { faults?: number },
): Promise<Complaint> {
  graph.begin(settings)
  const whole = await graph.askWhole(asked)
  if (JSON.stringify(split.data) !== JSON.stringify(whole.data)) return unequal('data', split, whole)
  // the engine may ask for more than the client did; an error there blanks nothing
  const felt = (split.errors ?? []).filter(({ path = [] }) => isBlank(split.data, path))
  const [found, expected] = [felt, whole.errors ?? []].map((errors) =>
    blanks(
      whole.data,
      errors.map(({ path = [] }) => path),
    ).join(' '),
  )
  if (found !== expected) return unequal('places of errors', split, whole)
  graph.begin(settings)
  const known = new Set((await graph.askLenient(asked)).errors?.map(({ path }) => JSON.stringify(path)))
  const invented = felt.find(({ path }) => !known.has(JSON.stringify(path)))
  return invented && unequal(`path of an error that is none, ${JSON.stringify(invented.path)}`, split, whole)
}

/**
 * A subgraph fails: what it alone gives is lost, all else stays, and afterwards all is as before. Where it depends on
 * the plan whether something is lost (the subgraph and another both gave it at different places), nothing is said.
 */
export async function complaintWhenASubgraphFails(
  graph: AtWork,
  asked: Asked,
  which: (called: readonly string[]) => readonly [string, Failure],
): Promise<Complaint | 'aside'> {
  const before = graph.begin()
  const healthy = await graph.ask(asked)
  const called = [...new Set(before.calls.map(({ subgraph }) => subgraph))]
    .filter((name) => name !== graph.steady)
    .sort()
  if (called.length === 0) return 'aside'
  const [failed, failure] = which(called)

  const session = graph.begin()
  session.failures.set(failed, failure)
  const split = await graph.ask(asked)
  graph.begin()
  const after = await graph.ask(asked)
  if (JSON.stringify(after) !== JSON.stringify(healthy))
    return unequal(`answer after ${failed} came back`, after, healthy)

  // an act that was not done leaves another world behind, of which nothing is known
  if (session.tick !== before.tick) return 'aside'
  graph.begin({ isLost: lossesOf(before.sources, failed, 'some') })
  const atMost = await graph.askWhole(asked)
  graph.begin({ isLost: lossesOf(before.sources, failed, 'every') })
  const atLeast = await graph.askWhole(asked)
  if (JSON.stringify(atLeast.data) !== JSON.stringify(atMost.data)) return 'aside'
  if (JSON.stringify(split.data) !== JSON.stringify(atLeast.data))
    return unequal(`data without ${failed}`, split, atLeast)
  // a fetch may fail that turns out to have nothing to give
  if (atLeast.errors && !split.errors) return unequal(`errors without ${failed}`, split, atLeast)
  return defect(session)
}

const defect = ({ defects: [first] }: Session): Complaint => first

const unequal = (what: string, split: Answer, whole: Whole): string =>
  [`other ${what}`, `  engine: ${JSON.stringify(split)}`, `  whole:  ${JSON.stringify(whole)}`].join('\n')
