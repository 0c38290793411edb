import { print, validate } from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  type Asked,
  type Complaint,
  complaintWhenAllIsWell,
  complaintWhenASubgraphFails,
  complaintWhenFieldsFail,
} from './comparison/complaint.ts'
import { shrink } from './comparison/shrink.ts'
import { type Question, questionOf } from './question/question.ts'
import { hash } from './random.ts'
import { type AtWork, atWork, type Supergraph } from './supergraph.ts'

type Trial = (graph: AtWork, asked: Asked, seed: number) => Promise<Complaint | 'aside'>

const well: Trial = async (graph, asked) => {
  const complaint = await complaintWhenAllIsWell(graph, asked)
  if (complaint !== undefined || !('c0' in asked.variables)) return complaint
  return complaintWhenAllIsWell(graph, { ...asked, variables: otherwise(asked.variables) })
}

/** The same document with its conditions (`c0` …) turned round: what is prepared for one outcome must not serve another. */
const otherwise = (variables: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, /^c\d/.test(name) ? !value : value]))

const withFaults: Trial = (graph, asked, seed) => complaintWhenFieldsFail(graph, asked, seed)
const withAFailure: Trial = (graph, asked, seed) =>
  complaintWhenASubgraphFails(graph, asked, (called) => [
    called[hash(`${seed}`) % called.length] ?? '',
    seed % 3 === 0 ? 'refusing' : 'silent',
  ])

/** Holds the engine over `supergraph` to the answers of graphql-js, for generated questions with the seeds 1 to `count`. */
export function answersAsOneSchema(supergraph: Supergraph, count: number): void {
  describe(`any query of ${supergraph.name}`, () => {
    const graph = atWork(supergraph)
    let questions: Question[]
    beforeAll(() => {
      questions = Array.from({ length: count }, (_, at) => questionOf(graph.schema, at + 1))
    })

    it('is answered as by one schema', { timeout: 120_000 }, async () => {
      for (const question of questions) await judge(graph, question, well)
    })

    it('loses the same when fields fail, and says where', { timeout: 120_000 }, async () => {
      for (const question of questions) await judge(graph, question, withFaults)
    })

    it('loses only what a failing subgraph gives, and only while it fails', { timeout: 120_000 }, async () => {
      let judged = 0
      for (const question of questions) if (await judge(graph, question, withAFailure)) judged++
      expect(judged).toBeGreaterThan(count / 2)
    })
  })
}

/** Throws with the smallest form of the question that still goes wrong; true when it could be judged at all. */
async function judge(graph: AtWork, question: Question, trial: Trial): Promise<boolean> {
  const { seed } = question
  // over the wire no document passes through to a subgraph whole
  const asked = { ...question, isRemote: seed % 2 === 1 }
  const complaint = await trial(graph, asked, seed)
  if (complaint === undefined || complaint === 'aside') return complaint === undefined
  const smallest = await shrink(question.document, async (document) => {
    if (validate(graph.schema, document).length > 0) return false
    const smaller = await trial(graph, { ...asked, document, text: print(document) }, seed)
    return smaller !== undefined && kindOf(smaller) === kindOf(complaint)
  })
  const text = print(smallest)
  throw new Error(
    [
      `seed ${seed}, subgraphs ${asked.isRemote ? 'over the wire' : 'in memory'}:`,
      text,
      JSON.stringify(asked.variables),
      await trial(graph, { ...asked, document: smallest, text }, seed),
      `It comes from: ${question.text}`,
    ].join('\n'),
  )
}

const kindOf = (complaint: string) => complaint.split('\n')[0]?.replace(/\d+/g, '')
