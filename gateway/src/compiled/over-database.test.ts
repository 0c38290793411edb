import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copyDatabase, type TestDatabase } from '@concentric/chassis/database/test-database'
import { type Request } from '@concentric/chassis/executable'
import { callsInterpreted } from '@concentric/chassis/execute/execution'
import { keptOff } from '@concentric/chassis/execute/kept-off'
import { type Level } from '@concentric/chassis/levels'
import { scopeOf } from '@concentric/chassis/scope'
import { seedId } from '@concentric/chassis/seed'
import { type Entities } from '@concentric/chassis/select'
import { secretFrom } from '@concentric/chassis/serve/signature'
import { compile } from '@concentric/chassis/statement'
import { demoAccounts } from '@concentric/governance/seed'
import { sql } from 'drizzle-orm'
import { print } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountsOf } from '../accounts-of.ts'
import { type Question, questionOf } from '../engine/differential/question/question.ts'
import { resolveConditions } from '../engine/document/resolve-conditions.ts'
import { type House, openHouse } from '../house.ts'
import { type Identity } from '../identity/identity.ts'
import { identityOver } from '../identity-over.ts'
import { settingsFrom } from '../settings.ts'
import { subgraphs } from '../subgraphs.ts'
import { testKeyRing, testPrefix } from '../testing/house.ts'
import { difference } from './difference.ts'
import { entityQuestions, type Representation } from './entity-question.ts'

const questions = 120
const forEntities = 80

describe('a query asked again and again over the seeded district', () => {
  let copy: TestDatabase
  let house: House
  let identity: Identity
  beforeAll(async () => {
    copy = await copyDatabase()
    house = openHouse({ url: copy.url, prefix: testPrefix, accounts: accountsOf(() => identity), keyRing: testKeyRing })
    const secret = secretFrom(mkdtempSync(join(tmpdir(), 'concentric-secret-')))
    identity = await identityOver(settingsFrom({}), secret, { url: copy.url, prefix: testPrefix, ...house })
  })
  afterAll(async () => {
    await identity.close()
    await house.database.close()
    await copy.drop()
  })

  /** Throws when the compiled operation answers otherwise than graphql-js; false when there is nothing to compare. */
  async function judge({ name, schema }: (typeof subgraphs)[number], { seed, document, variables }: Question) {
    const { document: asked } = resolveConditions(document, variables)
    if (keptOff(schema, asked)) return false
    const operation = house.executables.get(name)!.prepare(asked)
    const interpreted = await operation(variables, requestOf(seed))
    for (let call = 1; call < callsInterpreted; call++) await operation(variables, requestOf(seed))
    const complaint = difference(interpreted, await operation(variables, requestOf(seed)))
    if (complaint) throw new Error(`seed ${seed}: ${print(asked)} ${JSON.stringify(variables)}${complaint}`)
    return Boolean(interpreted.data)
  }

  it.each([...subgraphs])('is answered compiled as before, by $name', { timeout: 120_000 }, async (subgraph) => {
    let judged = 0
    for (let seed = 1; seed <= questions; seed++) {
      const question = questionOf(subgraph.schema, seed)
      if (!/^mutation|_entities/.test(question.text) && (await judge(subgraph, question))) judged++
    }
    expect(judged).toBeGreaterThan(questions / 3)
  })

  it.each([...subgraphs])('gives entities compiled as before, by $name', { timeout: 120_000 }, async (subgraph) => {
    const entityQuestionOf = entityQuestions(subgraph.schema, await rowsOf(subgraph.entities))
    let judged = 0
    for (let seed = 1; seed <= forEntities; seed++) if (await judge(subgraph, entityQuestionOf(seed))) judged++
    expect(judged).toBeGreaterThan(forEntities / 3)
  })

  /** Some rows of each table, of which the reader may see all, some or none. */
  async function rowsOf(entities: Entities): Promise<Representation[]> {
    const found = [...entities.values()].map(async ({ name, table }) => {
      if (!table) return []
      const some = sql`select coalesce(json_agg(id), '[]')::text from (select id from ${table} order by id limit 6) few`
      const { text, params } = compile(some)
      const [ids] = await house.database.run(scopeOf(requestOf(0)), [{ text, values: params }])
      return (JSON.parse(ids!) as string[]).map((id) => ({ __typename: name, id }))
    })
    return (await Promise.all(found)).flat()
  }
})

/** A request of a demo account, another for each seed. */
function requestOf(seed: number): Request {
  const { username, name, level, placeId } = demoAccounts[seed % demoAccounts.length]!
  const [accountId, grantId] = [seedId('account', username), seedId('grant', username)]
  const actor = { accountId, accountName: name, grantId, level: level.toLowerCase() as Level, placeId }
  return { id: `${seed}`, actor, language: 'en' }
}
