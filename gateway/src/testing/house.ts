import { randomBytes } from 'node:crypto'
import { type Actor } from '@concentric/chassis/actor'
import { type WayName } from '@concentric/chassis/batch/way'
import { copyDatabase } from '@concentric/chassis/database/test-database'
import { type Level } from '@concentric/chassis/levels'
import { KeyRing } from '@concentric/chassis/personal/key-ring'
import { seedId } from '@concentric/chassis/seed'
import { SigningRing } from '@concentric/chassis/signing/signing-ring'
import { type Answered, type TestHouse } from '@concentric/chassis/testing'
import { demoAccounts } from '@concentric/governance/demo-accounts'
import { parse } from 'graphql'
import { accountsOf } from '../accounts-of.ts'
import { type House, openHouse } from '../house.ts'
import { type Identity } from '../identity/identity.ts'
import { identityOver } from '../identity-over.ts'
import { settingsFrom } from '../settings.ts'

/** The prefix of the roles of every test database: all are copies of one template. */
export const testPrefix = 'concentric_template'

/** The key ring the template was sown with. */
export const testKeyRing = KeyRing.from(undefined, 'the key ring of every test database')

/** The keys test houses sign with. */
export const testSigningRing = SigningRing.from(undefined, 'the signing ring of every test house')

/** A test house whose parts are at hand: what a test of the door, of the database or of a fault needs. */
export type OpenTestHouse = TestHouse &
  House & {
    /** The address of the database for the powerless login. */
    url: string
    identity: Identity
    secret: string
    actorNamed(username: string): Promise<Actor>
  }

/** Starts the whole graph in memory over a fresh copy of the seeded district. */
export async function start(way?: WayName): Promise<OpenTestHouse> {
  const copy = await copyDatabase()
  let identity: Identity
  const { engine, executables, database } = openHouse({
    url: copy.url,
    prefix: testPrefix,
    accounts: accountsOf(() => identity),
    keyRing: testKeyRing,
    signingRing: testSigningRing,
    way,
  })
  const secret = randomBytes(32).toString('base64url')
  identity = identityOver(settingsFrom({}), secret, { url: copy.url, prefix: testPrefix, database })
  const actors = new Map<string, Actor>()

  async function actorNamed(username: string): Promise<Actor> {
    const known = actors.get(username)
    if (known) return known
    const demo = demoAccounts.find((account) => account.username === username)
    const account = await identity.findAccount(username)
    if (!demo || !account) throw new Error(`There is no demo account "${username}".`)
    const actor = {
      accountId: account.id,
      accountName: account.name,
      grantId: seedId('grant', username),
      level: demo.level.toLowerCase() as Level,
      placeId: demo.placeId,
    }
    actors.set(username, actor)
    return actor
  }

  return {
    async ask(username, document, variables = {}, language = 'zh') {
      const actor = await actorNamed(username)
      const { data, text, errors } = await engine.execute(document.toString(), undefined, variables, {
        id: 'test',
        actor,
        language,
      })
      const [first] = errors ?? []
      const { code, fields, current } = (first?.extensions ?? {}) as Pick<
        Answered<unknown>,
        'code' | 'fields' | 'current'
      >
      return {
        data: text === undefined ? data : JSON.parse(text),
        message: first?.message,
        code,
        fields,
        current,
        errors,
      }
    },
    async subscribe(username, document, variables = {}) {
      const actor = await actorNamed(username)
      const stop = new AbortController()
      const request = { id: 'test', actor, language: 'zh' as const, signal: stop.signal }
      const begun = await engine.prepare(document).subscribe?.(variables, request)
      if (!begun || !('events' in begun)) throw new Error(`It was refused: ${JSON.stringify(begun?.errors)}`)
      const events = begun.events[Symbol.asyncIterator]()
      return { next: async () => (await events.next()).value, end: () => stop.abort() }
    },
    async askSubgraph(name, username, document, variables = {}) {
      const actor = await actorNamed(username)
      const request = { id: 'test', actor, language: 'zh' as const }
      const { text, ...answer } = await executables.get(name)!.prepare(parse(document))(variables, request)
      return text === undefined ? answer : { ...answer, data: JSON.parse(text) }
    },
    sent: database.sent,
    ownerUrl: copy.ownerUrl,
    url: copy.url,
    engine,
    executables,
    database,
    identity,
    secret,
    actorNamed,
    async close() {
      await identity.close()
      await database.close()
      await copy.drop()
    },
  }
}
