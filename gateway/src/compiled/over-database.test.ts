import { callsInterpreted, executionOf, interpreted } from '@concentric/chassis/execute/execution'
import { keptOff } from '@concentric/chassis/execute/kept-off'
import { type Subgraph } from '@concentric/chassis/subgraph'
import { print } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Question, questionOf } from '../engine/differential/question/question.ts'
import { resolveConditions } from '../engine/document/resolve-conditions.ts'
import { subgraphs } from '../subgraphs.ts'
import { difference } from './difference.ts'
import { entityQuestions } from './entity-question.ts'
import { openSeededDistrict, requestOf } from './seeded-district.ts'

const questions = 120
const forEntities = 80

describe('a query asked again and again over the seeded district', () => {
  let district: Awaited<ReturnType<typeof openSeededDistrict>>
  beforeAll(async () => {
    district = await openSeededDistrict()
  })
  afterAll(() => district.close())

  /** Throws when the compiled operation answers otherwise than graphql-js; false when there is nothing to compare. */
  async function judge(subgraph: Subgraph, { seed, document, variables }: Question) {
    const { document: asked } = resolveConditions(document, variables)
    if (keptOff(subgraph.schema, asked)) return false
    const slow = district.executing(subgraph, ({ schema }, ...given) => interpreted(schema, ...given)).prepare(asked)
    const fast = district.executing(subgraph, ({ schema }, ...given) => executionOf(schema, ...given)).prepare(asked)
    for (let call = 0; call < callsInterpreted; call++) await fast(variables, requestOf(seed))
    const expected = await slow(variables, requestOf(seed))
    const complaint = difference(expected, await fast(variables, requestOf(seed)))
    if (complaint) throw new Error(`seed ${seed}: ${print(asked)} ${JSON.stringify(variables)}${complaint}`)
    return Boolean(expected.data)
  }

  it.each([...subgraphs])('is answered compiled as before, by $name', { timeout: 120_000 }, async (subgraph) => {
    let judged = 0
    for (let seed = 1; seed <= questions; seed++) {
      const question = questionOf(subgraph.schema, seed)
      if (!/^mutation|_entities/.test(question.text) && (await judge(subgraph, question))) judged++
    }
    expect(judged).toBeGreaterThan(questions / 4)
  })

  it.each([...subgraphs])('gives entities compiled as before, by $name', { timeout: 120_000 }, async (subgraph) => {
    const entityQuestionOf = entityQuestions(subgraph.schema, await district.rowsOf(subgraph.entities))
    let judged = 0
    for (let seed = 1; seed <= forEntities; seed++) if (await judge(subgraph, entityQuestionOf(seed))) judged++
    expect(judged).toBeGreaterThan(forEntities / 4)
  })
})
