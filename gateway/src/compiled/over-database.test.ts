import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copyDatabase, type TestDatabase } from '@concentric/chassis/database/test-database'
import { type Request } from '@concentric/chassis/executable'
import { callsInterpreted } from '@concentric/chassis/execute/execution'
import { keptOff } from '@concentric/chassis/execute/kept-off'
import { type Level } from '@concentric/chassis/levels'
import { seedId } from '@concentric/chassis/seed'
import { secretFrom } from '@concentric/chassis/serve/signature'
import { demoAccounts } from '@concentric/governance/seed'
import { print } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountsOf } from '../accounts-of.ts'
import { questionOf } from '../engine/differential/question/question.ts'
import { resolveConditions } from '../engine/document/resolve-conditions.ts'
import { type House, openHouse } from '../house.ts'
import { type Identity } from '../identity/identity.ts'
import { identityOver } from '../identity-over.ts'
import { settingsFrom } from '../settings.ts'
import { subgraphs } from '../subgraphs.ts'
import { testPrefix } from '../testing/house.ts'
import { difference } from './difference.ts'

const questions = 240

describe('a query asked again and again over the seeded district', () => {
  let copy: TestDatabase
  let house: House
  let identity: Identity
  beforeAll(async () => {
    copy = await copyDatabase()
    house = openHouse({ url: copy.url, prefix: testPrefix, accounts: accountsOf(() => identity) })
    const secret = secretFrom(mkdtempSync(join(tmpdir(), 'concentric-secret-')))
    identity = await identityOver(settingsFrom({}), secret, { url: copy.url, prefix: testPrefix, ...house })
  })
  afterAll(async () => {
    await identity.close()
    await house.database.close()
    await copy.drop()
  })

  it.each([...subgraphs])(
    'is answered compiled as before, by $name',
    { timeout: 120_000 },
    async ({ name, schema }) => {
      let judged = 0
      for (let seed = 1; seed <= questions; seed++) {
        const { text, document, variables } = questionOf(schema, seed)
        const { document: asked } = resolveConditions(document, variables)
        if (/^mutation|_entities/.test(text) || keptOff(schema, asked)) continue
        const operation = house.executables.get(name)!.prepare(asked)
        const interpreted = await operation(variables, requestOf(seed))
        for (let call = 1; call < callsInterpreted; call++) await operation(variables, requestOf(seed))
        const complaint = difference(interpreted, await operation(variables, requestOf(seed)))
        if (complaint) throw new Error(`seed ${seed}: ${print(asked)} ${JSON.stringify(variables)}${complaint}`)
        if (interpreted.data) judged++
      }
      expect(judged).toBeGreaterThan(questions / 4)
    },
  )
})

/** A request of a demo account, another for each seed. */
function requestOf(seed: number): Request {
  const { username, name, level, placeId } = demoAccounts[seed % demoAccounts.length]!
  const [accountId, grantId] = [seedId('account', username), seedId('grant', username)]
  const actor = { accountId, accountName: name, grantId, level: level.toLowerCase() as Level, placeId }
  return { id: `${seed}`, actor, language: 'en' }
}
