import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { copyDatabase, type TestDatabase } from '@concentric/chassis/database/test-database'
import { seedId } from '@concentric/chassis/seed'
import { actorHeader, type Signed, secretFrom, signActor } from '@concentric/chassis/serve/signature'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { answersIn } from '../src/send/events.ts'
import { ask, freePort, isAlive, pidOf, type Running, runBuilt, signedIn, until } from './processes/testing.ts'

const overview = `{ communities(perPage: 65) { total items { id name street { name }
  serviceCentre { areaSquareMetres } needs(filter: { state: { eq: OPEN } }) { total }
  volunteerCount stations { items { name } } partnerUnits { total } } } }`
// a loaded machine loads modules slowly: that it comes back is tested here, how fast is measured elsewhere
const RESTART_MILLISECONDS = 45_000
const subgraphs = ['governance', 'buildings', 'organisations', 'volunteering']

// a process takes seconds to start where the machine has other work
vi.setConfig({ testTimeout: 120_000 })

const dataDir = mkdtempSync(join(tmpdir(), 'concentric-separate-'))
let database: TestDatabase
let port: number
let env: Record<string, string>
let supervisor: Running

beforeAll(async () => {
  database = await copyDatabase()
  port = await freePort()
  env = {
    PORT: String(port),
    PERSONAL_KEYS: `1:${randomBytes(32).toString('base64')}`,
    DATA_DIR: dataDir,
    DATABASE_URL: database.url,
    DATABASE_OWNER_URL: database.ownerUrl,
  }
  supervisor = runBuilt(['--separate'], env)
  await supervisor.says(`Concentric is ready: http://127.0.0.1:${port}`)
}, 120_000)
afterAll(async () => {
  if (isAlive(supervisor.pid)) await supervisor.end('SIGTERM')
  await database.drop()
  rmSync(dataDir, { recursive: true })
})

const portOf = (name: string) => port + 1 + subgraphs.indexOf(name)
const asked = async (account: string, query: string, variables = {}) => ask(port, account, query, variables)

/** Sends a body straight to one of the processes, sealed as our own processes seal it. */
async function send(to: number, body: string, headers: Record<string, string> = {}, path = '/graphql') {
  return fetch(`http://127.0.0.1:${to}${path}`, { method: 'POST', body, headers })
}
const signed: Signed = {
  id: 'request-1',
  language: 'en',
  actor: {
    accountId: seedId('nobody'),
    accountName: '示例',
    grantId: seedId('none'),
    level: 'district',
    placeId: seedId('district'),
  },
}
const sealed = (audience: string, body: string) => ({
  [actorHeader]: signActor(signed, { secret: secretFrom(dataDir), audience, body }),
})

describe('a process each', () => {
  it('answers as one process does', async () => {
    const other = await freePort()
    const one = runBuilt([], { ...env, PORT: String(other), DATA_DIR: join(dataDir, 'one') })
    await one.says('Concentric is ready')
    const together = await ask(other, 'district', overview)
    expect(await asked('district', overview)).toEqual(together)
    expect(together.errors).toBeUndefined()
    expect(together.data.communities.total).toBe(65)
    expect(await one.end('SIGTERM')).toBe(0)
  })

  it('writes the id of every process down', () => {
    for (const name of ['gateway', ...subgraphs]) expect(isAlive(pidOf(dataDir, name))).toBe(true)
    expect(pidOf(dataDir, 'concentric')).toBe(supervisor.pid)
  })

  it('hands the personal keys to the one process that keeps sealed values', () => {
    const holders = ['gateway', ...subgraphs].filter((name) =>
      readFileSync(`/proc/${pidOf(dataDir, name)}/environ`, 'utf8').includes('PERSONAL_KEYS='),
    )
    expect(holders).toEqual(['volunteering'])
  })

  it('tells an existing place of another subgraph from one that is not there', async () => {
    const { data } = await asked('community', '{ venues(perPage: 1) { items { id } } }')
    const venueId = data.venues.items[0].id
    const communityId = seedId('community', '太平角')
    const station =
      'mutation ($input: ServiceStationDraft!) { made: createServiceStation(input: $input) { venue { id } } }'
    const activity = 'mutation ($input: ActivityDraft!) { made: createActivity(input: $input) { venue { id } } }'
    const startsAt = '2026-12-01T09:00:00+08:00'
    for (const [document, draft] of [
      [station, { name: '示例驿站', kind: 'ELDER_CARE' }],
      [activity, { name: '示例活动', kind: 'SERVICE', startsAt, endsAt: '2026-12-01T11:00:00+08:00' }],
    ] as const) {
      const made = await asked('community', document, { input: { ...draft, communityId, venueId } })
      expect(made).toEqual({ data: { made: { venue: { id: venueId } } } })
      const refused = await asked('community', document, {
        input: { ...draft, communityId, venueId: seedId('no venue') },
      })
      expect(refused.errors?.[0]?.extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        fields: { venueId: expect.any(String) },
      })
    }
  })

  it('streams what changes from one process, completed by others, to who is still signed in', async () => {
    const headers = { 'content-type': 'application/json', accept: 'text/event-stream' }
    const watch = async (account: string) => {
      const authorization = `Bearer ${await signedIn(port, account)}`
      const query = 'subscription { needChanged { name community { name volunteerCount } } }'
      const body = JSON.stringify({ query })
      return answersIn((await send(port, body, { ...headers, authorization })).body!)
    }
    const [own, others] = [await watch('community'), await watch('community2')]
    const input = { name: '示例：换锁', category: 'REPAIR', communityId: seedId('community', '太平角') }
    await asked('community', 'mutation ($input: NeedDraft!) { createNeed(input: $input) { id } }', { input })
    const data = { needChanged: { name: '示例：换锁', community: { name: '太平角社区', volunteerCount: 1800 } } }
    expect((await own.next()).value).toEqual({ data })
    expect(await Promise.race([others.next(), sleep(500, 'nothing')])).toBe('nothing')
    expect((await send(portOf('organisations'), '{}', headers)).status).toBe(401)
    void own.return(undefined)
  })

  it('gives and takes grants, which need both the graph and the accounts', async () => {
    const placeId = seedId('unit', '太平角', 1)
    const invite = 'mutation ($input: AccountInvitation!) { inviteAccount(input: $input) { grantId firstPassword } }'
    const input = { username: 'clerk.example', level: 'UNIT', placeId, name: '示例联络员' }
    const { inviteAccount } = (await asked('community', invite, { input })).data
    const grants = async () =>
      (await ask(port, 'clerk.example', '{ viewer { grants { id level } } }')).data.viewer.grants
    await signedIn(port, 'clerk.example', inviteAccount.firstPassword)
    expect(await grants()).toEqual([{ id: inviteAccount.grantId, level: 'UNIT' }])

    const grant = 'mutation ($input: GrantInput!) { grant(input: $input) { id version placeName } }'
    const wanted = { username: 'clerk.example', level: 'COMMUNITY', placeId: seedId('community', '太平角') }
    const given = (await asked('street', grant, { input: wanted })).data.grant
    expect(given.placeName).toBe('太平角社区')
    const elsewhere = await asked('street', grant, { input: { ...wanted, placeId: seedId('no community') } })
    expect(elsewhere.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: { placeId: expect.any(String) },
    })

    const revoke = 'mutation ($id: ID!, $version: Int!) { revoke(id: $id, version: $version) { id } }'
    const { id, version } = given
    expect((await asked('street', revoke, { id, version })).data).toEqual({ revoke: { id } })
  })
})

describe('the port of a subgraph', () => {
  it('turns everything unsigned away', async () => {
    for (const name of subgraphs) {
      const at = `http://127.0.0.1:${portOf(name)}`
      const documents = [
        '{ __typename }',
        '{ __schema { types { name } } }',
        '{ _service { sdl } }',
        '{ _entities(representations: []) { __typename } }',
      ]
      const bodies = [...documents.map((query) => JSON.stringify({ query })), 'not even json', '']
      const answers = await Promise.all([
        ...bodies.map((body) => send(portOf(name), body, { 'content-type': 'application/json' })),
        ...[at, `${at}/graphql?query={__typename}`].map((address) => fetch(address)),
      ])
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 401))
    }
  })

  it('turns away a signature for another body, another subgraph, or of two minutes ago', async () => {
    const body = '{"query":"{ __typename }"}'
    const other = '{"query":"{ __typename __typename }"}'
    const at = portOf('buildings')
    expect((await send(at, body, sealed('buildings', body))).status).toBe(200)
    expect((await send(at, other, sealed('buildings', body))).status).toBe(401)
    expect((await send(at, body, sealed('governance', body))).status).toBe(401)
    vi.useFakeTimers({ now: Date.now() - 120_000, toFake: ['Date'] })
    const old = sealed('buildings', body)
    vi.useRealTimers()
    expect((await send(at, body, old)).status).toBe(401)
  })

  it('is not the way round the gateway, whose inner entrance wants a signature too', async () => {
    const body = '{"query":"{ __typename }"}'
    const inner = (headers = {}) =>
      send(port, body, { 'content-type': 'application/json', ...headers }, '/internal/graphql')
    expect((await inner()).status).toBe(401)
    expect((await inner(sealed('buildings', body))).status).toBe(401)
    expect((await inner({ authorization: `Bearer ${await signedIn(port, 'district')}` })).status).toBe(401)
    expect((await inner(sealed('gateway', body))).status).toBe(200)
  })
})

describe('a subgraph that is gone', () => {
  const blanks = async (document: string) => {
    const { data, errors } = await asked('district', document)
    return { items: data.communities.items, errors }
  }

  it('comes back by itself after a crash', async () => {
    const before = pidOf(dataDir, 'volunteering')
    process.kill(before, 'SIGKILL')
    const answers = async () => !(await asked('district', overview)).errors
    await until(() => !isAlive(before))
    await until(answers, RESTART_MILLISECONDS)
    expect(pidOf(dataDir, 'volunteering')).not.toBe(before)
  })

  it('blanks its own columns and nothing else, with one error for each fetch that failed', async () => {
    const whole = await asked('district', overview)
    const pid = pidOf(dataDir, 'volunteering')
    process.kill(pid, 'SIGTERM')
    await until(() => !isAlive(pid))
    const { items, errors } = await blanks(overview)
    expect(items).toEqual(
      whole.data.communities.items.map((item: object) => ({ ...item, volunteerCount: null, stations: null })),
    )
    expect(errors?.map(({ path, extensions }) => ({ path, ...extensions }))).toEqual([
      { path: ['communities', 'items', 0, 'volunteerCount'], code: 'UNAVAILABLE', subgraph: 'volunteering' },
    ])
    const ready = await fetch(`http://127.0.0.1:${port}/readyz`)
    expect([ready.status, await ready.json()]).toEqual([503, { status: 'not ready', missing: ['volunteering'] }])
  })

  it('stays away after SIGTERM, until it is started alone', async () => {
    const at = `http://127.0.0.1:${portOf('volunteering')}/graphql`
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    await expect(fetch(at)).rejects.toThrow()
    const { DATABASE_OWNER_URL: _, ...loginOnly } = env
    const alone = runBuilt(['--only', 'volunteering'], loginOnly)
    await alone.says('Concentric volunteering is ready.')
    expect((await fetch(at)).status).toBe(401)
    await until(async () => !(await asked('district', overview)).errors, RESTART_MILLISECONDS)
    expect(await alone.end('SIGTERM')).toBe(0)
  })
})

describe('the end', () => {
  it('ends every process, and takes the files of their ids away', async () => {
    const pids = ['gateway', 'governance', 'buildings', 'organisations'].map((name) => pidOf(dataDir, name))
    expect(await supervisor.end('SIGTERM')).toBe(0)
    expect(pids.filter(isAlive)).toEqual([])
    expect(() => pidOf(dataDir, 'gateway')).toThrow()
  })

  it('ends a process whose supervisor was killed', async () => {
    const alone = runBuilt(['--only', 'volunteering'], env, 'supervised')
    await until(
      async () => (await fetch(`http://127.0.0.1:${portOf('volunteering')}/graphql`).catch(() => null))?.status === 401,
    )
    alone.leave()
    expect(await alone.ended).toBe(0)
  })
})
