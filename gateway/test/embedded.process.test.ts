import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { json } from 'node:stream/consumers'
import { seedId } from '@concentric/chassis/seed'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import {
  ask,
  databasePidOf,
  type Environment,
  freePort,
  isAlive,
  pidOf,
  type Running,
  runBuilt,
  signedIn,
  until,
} from './processes/testing.ts'

vi.setConfig({ testTimeout: 120_000 })

const dataDir = mkdtempSync(join(tmpdir(), 'concentric-embedded-'))
let port: number
let env: Environment
let running: Running

const start = async () => {
  running = runBuilt([], env)
  await running.says('Concentric is ready')
}
const postgresPid = () => databasePidOf(dataDir) ?? expect.fail('Postgres does not run.')
const addNeed = async (name: string) => {
  const create = 'mutation ($input: NeedDraft!) { createNeed(input: $input) { name } }'
  const input = { communityId: seedId('community', '太平角'), name, category: 'VENUE' }
  expect(await ask(port, 'community', create, { input })).toEqual({ data: { createNeed: { name } } })
}
const found = async (name: string) => {
  const { data } = await ask(port, 'community', `{ needs(filter: { name: { eq: "${name}" } }) { total } }`)
  return data.needs.total
}

beforeAll(async () => {
  chmodSync(dataDir, 0o755)
  port = await freePort()
  env = { PORT: String(port), DATA_DIR: dataDir }
  await start()
}, 120_000)
afterAll(async () => {
  if (isAlive(running.pid)) await running.end('SIGTERM')
  rmSync(dataDir, { recursive: true })
})

describe('an installation with the embedded database', () => {
  it('refuses a second one on its port, and is not disturbed by it', async () => {
    const second = runBuilt([], env)
    expect(await second.ended).toBe(1)
    expect(second.said().trim()).toBe(
      `Port ${port} of 127.0.0.1 is taken; perhaps Concentric runs already. Stop what listens there, or set PORT to another.`,
    )
    expect(pidOf(dataDir, 'concentric')).toBe(running.pid)
    expect(await found('无')).toBe(0)
  })

  it('loses nothing when the program is killed, and takes the database over', async () => {
    await addNeed('断电前登记的需求')
    const before = postgresPid()
    await running.end('SIGKILL')
    expect(isAlive(before)).toBe(true)
    await start()
    expect(postgresPid()).toBe(before)
    expect(await found('断电前登记的需求')).toBe(1)
  })

  it('sows nothing twice and leaves what was changed as it is', async () => {
    const id = seedId('community', '太平角')
    const lists = ['streets', 'communities', 'grants', 'venues', 'buildings', 'partnerUnits', 'needs']
    const more = ['volunteers', 'activities', 'serviceStations']
    const census = `{ ${[...lists, ...more].map((list) => `${list} { total }`).join(' ')} community(id: "${id}") { name version } }`
    const change = `mutation { updateCommunity(id: "${id}", version: 1, input: { name: "太平角（新）社区" }) { version } }`
    expect((await ask(port, 'district', change)).errors).toBeUndefined()
    const before = await ask(port, 'district', census)
    expect(before.data.community).toEqual({ name: '太平角（新）社区', version: 2 })
    expect(await running.end('SIGTERM')).toBe(0)
    await start()
    expect(await ask(port, 'district', census)).toEqual(before)
  })

  it('recovers when everything is killed', async () => {
    await addNeed('全部中断前登记的需求')
    const before = postgresPid()
    process.kill(before, 'SIGKILL')
    await running.end('SIGKILL')
    await until(() => !isAlive(before))
    await start()
    expect(await found('断电前登记的需求')).toBe(1)
    expect(await found('全部中断前登记的需求')).toBe(1)
  })

  it('answers a running request before it stops, and the database last', async () => {
    const database = postgresPid()
    const body = JSON.stringify({ query: '{ communities(perPage: 65) { total } }' })
    const headers = {
      'content-type': 'application/json',
      authorization: `Bearer ${await signedIn(port, 'district')}`,
      expect: '100-continue',
    }
    const asking = request({ port, method: 'POST', path: '/graphql', headers, agent: new Agent() })
    const answered = once(asking, 'response')
    asking.flushHeaders()
    await once(asking, 'continue')
    const healthy = () =>
      fetch(`http://127.0.0.1:${port}/healthz`).then(
        () => true,
        () => false,
      )
    expect(await healthy()).toBe(true)
    process.kill(running.pid, 'SIGTERM')
    await until(async () => !(await healthy()))
    expect(isAlive(database)).toBe(true)
    asking.end(body)
    const [answer] = await answered
    expect(await json(answer)).toEqual({ data: { communities: { total: 65 } } })
    expect(await running.ended).toBe(0)
    expect(isAlive(database)).toBe(false)
    expect(() => pidOf(dataDir, 'concentric')).toThrow()
  })

  it('stops in order when it is told to while it starts', async () => {
    const early = runBuilt([], env)
    await until(() => databasePidOf(dataDir) !== undefined)
    const database = postgresPid()
    expect(await early.end('SIGINT')).toBe(0)
    await until(() => !isAlive(database), 5_000)
  })
})
