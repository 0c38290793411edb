import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Trial, trial } from './batch/trial.ts'
import { type Database } from './scope.ts'

let tried: Trial
let database: Database
beforeAll(async () => {
  tried = await trial()
  // one connection: who does not give it back keeps the next from working
  database = tried.open(1)
})
afterAll(async () => {
  await database.close()
  await tried.drop()
})

const scope = { role: 'district' } as const
const slow = { text: `select pg_sleep(4)::text`, values: [] }
const quick = { text: `select 'here'`, values: [] }
const sleeping = async () => {
  const asleep = `select from pg_stat_activity where query like '%pg_sleep(4)%' and pid <> pg_backend_pid() and state = 'active'`
  return (await tried.owner(asleep)).length
}

describe('statements nobody waits for any more', () => {
  it('are broken off, stop in the database, and hold no connection', async () => {
    const reader = new AbortController()
    const running = database.run(scope, [slow], reader.signal)
    await expect.poll(sleeping).toBe(1)
    const left = performance.now()
    reader.abort()
    await expect(running).rejects.toThrow()
    expect(await database.run(scope, [quick])).toEqual(['here'])
    await expect.poll(sleeping, { timeout: 3_000 }).toBe(0)
    expect(performance.now() - left).toBeLessThan(3_000)
  })

  it('are not begun when the reader left before there was a connection', async () => {
    const reader = new AbortController()
    const first = database.run(scope, [{ ...slow, text: 'select pg_sleep(0.3)::text' }])
    const second = database.run(scope, [slow], reader.signal)
    await sleep(50)
    reader.abort()
    await first
    await expect(second).rejects.toThrow()
    expect(await sleeping()).toBe(0)
    expect(await database.run(scope, [quick])).toEqual(['here'])
  })

  it('do their work when the reader stays', async () => {
    const { signal } = new AbortController()
    expect(await database.run(scope, [quick, quick], signal)).toEqual(['here', 'here'])
  })
})
