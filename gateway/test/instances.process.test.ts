import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copyDatabase, type TestDatabase } from '@concentric/chassis/database/test-database'
import { seedId } from '@concentric/chassis/seed'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Standby, startStandby } from './processes/standby.ts'
import { type Answer, freePort, runBuilt, signedIn, until } from './processes/testing.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 })

const folders: string[] = []
let database: TestDatabase
let standby: Standby
let [first, second] = [0, 0]

beforeAll(async () => {
  database = await copyDatabase()
  standby = await startStandby(database.ownerUrl, await freePort())
  const common = {
    DATABASE_URL: database.url,
    DATABASE_REPLICA_URL: standby.at(database.url),
    CONCENTRIC_SECRET: 'a-secret-that-both-instances-share-with-each-other',
    RATE_PER_MINUTE: '0',
  }
  const begin = async () => {
    const port = await freePort()
    const folder = mkdtempSync(join(tmpdir(), 'concentric-instance-'))
    folders.push(folder)
    await runBuilt([], { ...common, PORT: String(port), DATA_DIR: folder }).says('is ready')
    return port
  }
  first = await begin()
  second = await begin()
})
afterAll(async () => {
  await standby.stop()
  await database.drop()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

type Kept = Record<'id' | 'phone' | 'volunteerId' | 'purpose' | 'withdrawnAt', string | null> & { version: number }
type Told = Answer & { writtenAt: string | null }

/** Asks an instance with a token given by either; `writtenAt` is what an earlier answer told. */
async function ask(port: number, token: string, query: string, writtenAt?: string | null): Promise<Told> {
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      ...(writtenAt && { 'x-written-at': writtenAt }),
    },
    body: JSON.stringify({ query }),
  })
  return { ...((await answer.json()) as Answer), writtenAt: answer.headers.get('x-written-at') }
}

const MADE = `mutation { createNeed(input: { name: "示例需求", category: CULTURE, communityId: "${seedId('community', '太平角')}" }) { id } }`
const count = async (port: number, token: string, writtenAt?: string | null) =>
  (await ask(port, token, '{ needs(perPage: 1) { total } }', writtenAt)).data.needs.total as number

/** Adds a need, and waits until the replica shows it; how many there are then. */
async function evened(token: string): Promise<number> {
  const { writtenAt } = await ask(first, token, MADE)
  const all = await count(first, token, writtenAt)
  await until(async () => (await count(second, token)) === all)
  return all
}

describe('two programs over one database', () => {
  it('know each other’s sessions, and their ends', async () => {
    const token = await signedIn(first, 'street')
    expect((await ask(second, token, '{ viewer { account { name } } }')).data.viewer.account.name).toBeTruthy()
    await fetch(`http://127.0.0.1:${second}/auth/sign-out`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: '{}',
    })
    await until(
      async () => (await ask(first, token, '{ __typename }')).errors?.[0]?.extensions.code === 'UNAUTHENTICATED',
    )
  })

  it('count wrong passwords together', async () => {
    const guess = async (port: number) =>
      (
        await fetch(`http://127.0.0.1:${port}/auth/sign-in/username`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ username: 'auditor', password: 'wrong-12345' }),
        })
      ).status
    const burst = (port: number) => Promise.all(Array.from({ length: 8 }, () => guess(port)))
    expect(await burst(first)).toContain(401)
    expect(await burst(second)).toContain(429)
  })

  it('tell of what changes through the other', async () => {
    const token = await signedIn(first, 'community')
    const { body } = await fetch(`http://127.0.0.1:${second}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        authorization: `Bearer ${token}`,
      },
      body: JSON.stringify({ query: 'subscription { needChanged { name } }' }),
    })
    const reader = body!.pipeThrough(new TextDecoderStream()).getReader()
    let told = ''
    const read = async () => {
      for (let next = await reader.read(); !next.done; next = await reader.read()) {
        told += next.value
        if (told.includes('示例需求')) return
      }
    }
    const reading = read()
    await ask(first, token, MADE)
    await reading
    await reader.cancel()
    expect(told).toContain('示例需求')
  })
})

describe('a replica', () => {
  afterEach(() => standby.resume().catch(() => {}))

  it('answers readings, and who has written is shown what he wrote', async () => {
    const writer = await signedIn(first, 'community')
    const before = await evened(writer)
    await standby.pause()
    const made = await ask(first, writer, MADE)
    expect(made.writtenAt).toMatch(/^[0-9A-F]+\/[0-9A-F]+$/)
    // who wrote says so, to whichever instance; who says nothing is answered by the replica, which lags on purpose
    expect(await count(first, writer, made.writtenAt)).toBe(before + 1)
    expect(await count(second, writer, made.writtenAt)).toBe(before + 1)
    expect(await count(second, writer)).toBe(before)
    await standby.resume()
    await until(async () => (await count(second, writer)) === before + 1)
  })

  it('is not asked for what a person may withdraw', async () => {
    const token = await signedIn(first, 'community')
    const told =
      '{ registrations(perPage: 50) { items { id phone volunteerId } } consents(perPage: 50) { items { id version purpose volunteerId withdrawnAt } } }'
    const { registrations, consents } = (await ask(first, token, told)).data as Record<string, { items: Kept[] }>
    const consent = consents!.items.find(({ purpose, withdrawnAt }) => purpose === 'SERVICE_MATCHING' && !withdrawnAt)!
    const row = registrations!.items.find(({ volunteerId, phone }) => volunteerId === consent.volunteerId && phone)!
    await standby.pause()
    const withdraw = `mutation { withdrawConsent(id: "${consent.id}", version: ${consent.version}) { withdrawnAt } }`
    expect((await ask(first, token, withdraw)).data.withdrawConsent.withdrawnAt).toBeTruthy()
    const seen = await ask(second, token, `{ registration(id: "${row.id}") { id phone } }`)
    expect(seen.data.registration).toEqual({ id: row.id, phone: null })
  })

  it('that is gone is done without', async () => {
    const token = await signedIn(first, 'community')
    const before = await evened(token)
    await standby.kill()
    for (let asked = 0; asked < 5; asked++) expect(await count(first, token)).toBe(before)
  })
})
