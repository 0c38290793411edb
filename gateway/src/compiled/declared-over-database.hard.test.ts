import { setTimeout } from 'node:timers/promises'
import { declared } from '@concentric/chassis/declared/declared'
import { type Answer } from '@concentric/chassis/executable'
import { interpreted } from '@concentric/chassis/execute/execution'
import { seedId } from '@concentric/chassis/seed'
import { type Subgraph } from '@concentric/chassis/subgraph'
import { print } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Question, questionOf } from '../engine/differential/question/question.ts'
import { resolveConditions } from '../engine/document/resolve-conditions.ts'
import { subgraphs } from '../subgraphs.ts'
import { difference } from './difference.ts'
import { archiveSome, breakMost } from './disturbed.ts'
import { entityQuestions, type Representation } from './entity-question.ts'
import { plainQuestions, plainSchema } from './plain-question.ts'
import { openSeededDistrict, requestOf } from './seeded-district.ts'

type District = Awaited<ReturnType<typeof openSeededDistrict>>

const UNDER_WAY_MILLISECONDS = 50
const questions = 150
const anyQuestions = 100
const forEntities = 100
const patience = { timeout: 120_000 }

/** Throws when plans answer otherwise than graphql-js, or by other statements; what they answered, where they did. */
async function judge(district: District, subgraph: Subgraph, { seed, document: written, variables }: Question) {
  const { document } = resolveConditions(written, variables)
  let isPlanned = false
  const slow = district.executing(subgraph, ({ schema }, asked) => interpreted(schema, asked))
  const fast = district.executing(subgraph, (graph, asked) => {
    const [plan, execute] = [declared(graph, asked), interpreted(graph.schema, asked)]
    return (given, context) => {
      const answered = plan?.(given, context)
      isPlanned = answered !== undefined
      return answered ?? execute(given, context)
    }
  })
  const ask = async (executable: typeof slow) => {
    const before = { ...district.sent }
    const answer = await executable.prepare(document)(variables, requestOf(seed))
    // what an error cut short is still under way, and counts as this question's
    if (answer.errors) await setTimeout(UNDER_WAY_MILLISECONDS)
    const { data, scope } = district.sent
    return { answer: asData(answer), sent: `${data - before.data} in ${scope - before.scope}` }
  }
  let [expected, found] = [await ask(slow), await ask(fast)]
  if (expected.sent !== found.sent) {
    // on a busy machine a statement of the question before may come as late as this: what differs, differs again
    await setTimeout(10 * UNDER_WAY_MILLISECONDS)
    ;[expected, found] = [await ask(slow), await ask(fast)]
  }
  const more = expected.sent === found.sent ? undefined : `\n  statements: ${expected.sent}, by plans ${found.sent}`
  const complaint = difference(expected.answer, found.answer) ?? more
  if (complaint) throw new Error(`seed ${seed}: ${print(document)} ${JSON.stringify(variables)}${complaint}`)
  return isPlanned ? found.answer : undefined
}

const asData = ({ text, ...rest }: Answer): Answer => (text === undefined ? rest : { ...rest, data: JSON.parse(text) })

/** How many of the questions of the seeds 1 to `count` plans answered whole, and how many with errors. */
async function tally(count: number, answer: (seed: number) => Promise<Answer | undefined>) {
  const tallied = { whole: 0, failed: 0 }
  for (let seed = 1; seed <= count; seed++) {
    const found = await answer(seed)
    if (found) tallied[found.errors ? 'failed' : 'whole']++
  }
  return tallied
}

const aboutRows = (district: District, subgraph: Subgraph, rows: readonly Representation[]) => {
  const questionFor = plainQuestions(subgraph, rows)
  return tally(questions, (seed) => judge(district, subgraph, questionFor(seed)))
}

/** Representations of one type at a time, as the gateway sends them, some of nobody. */
function aboutEntities(district: District, subgraph: Subgraph, rows: readonly Representation[]) {
  const questionsFor = [...new Set(rows.map(({ __typename }) => __typename))].map((__typename) => {
    const own = rows.filter((row) => row.__typename === __typename)
    const odd = [own[0]?.id.toUpperCase() ?? '', seedId('nobody', 'here'), 'no id'].map((id) => ({ __typename, id }))
    return entityQuestions(plainSchema(subgraph, ['_entities'], __typename), [...own, ...odd])
  })
  return tally(forEntities, (seed) =>
    judge(district, subgraph, questionsFor[seed % questionsFor.length]!(Math.ceil(seed / 2))),
  )
}

describe('a query answered by its plans over the seeded district', () => {
  let district: District
  let rowsOf: (subgraph: Subgraph) => readonly Representation[]
  beforeAll(async () => {
    district = await openSeededDistrict()
    const known = new Map<Subgraph, Representation[]>()
    for (const subgraph of subgraphs) known.set(subgraph, await district.rowsOf(subgraph.entities))
    rowsOf = (subgraph) => known.get(subgraph) ?? []
    await archiveSome({ ...district, subgraphs })
  })
  afterAll(() => district.close())

  it.each([...subgraphs])('is answered as by graphql-js, by $name', patience, async (subgraph) => {
    const { whole, failed } = await aboutRows(district, subgraph, rowsOf(subgraph))
    expect(whole + failed).toBeGreaterThan(questions / 2.5)
    expect(whole).toBeGreaterThan(questions / 4)
    expect(failed).toBeGreaterThan(3)
  })

  it.each([...subgraphs])('gives entities as by graphql-js, by $name', patience, async (subgraph) => {
    const { whole, failed } = await aboutEntities(district, subgraph, rowsOf(subgraph))
    expect(whole).toBeGreaterThan(forEntities / 8)
    expect(failed).toBeGreaterThan(0)
  })

  it.each([...subgraphs])('is left to graphql-js where there is more to it, by $name', patience, async (subgraph) => {
    const { whole, failed } = await tally(anyQuestions, async (seed) => {
      const question = questionOf(subgraph.schema, seed)
      return /^mutation/.test(question.text) ? undefined : judge(district, subgraph, question)
    })
    expect(whole + failed).toBeLessThan(anyQuestions / 2)
  })

  it.each([...subgraphs])('fails as by graphql-js where statements do, by $name', patience, async (subgraph) => {
    await breakMost({ ...district, subgraphs: [subgraph] })
    const rows = rowsOf(subgraph)
    expect((await aboutRows(district, subgraph, rows)).failed).toBeGreaterThan(questions / 4)
    expect((await aboutEntities(district, subgraph, rows)).failed).toBeGreaterThan(forEntities / 16)
  })
})
