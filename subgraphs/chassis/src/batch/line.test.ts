import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Bound } from '../scope.ts'
import { Line } from './line.ts'
import { scopeStatement } from './scope-statement.ts'
import { type Trial, trial } from './trial.ts'

let tried: Trial
let line: Line
beforeAll(async () => {
  tried = await trial()
})
beforeEach(async () => {
  line = new Line(tried.url)
  await opened()
})
afterEach(() => line.close())
afterAll(() => tried.drop())

const opened = () => expect.poll(() => line.takesMore(), { timeout: 10_000 }).toBe(true)
const stays = new AbortController().signal
const bound = (text: string): Bound => ({ text, values: [] })
/** Rests, and answers which backend did. */
const rest = async (seconds: number, signal = stays) => {
  const batch = [
    scopeStatement(tried.prefix, { role: 'district' }),
    bound(`select pg_backend_pid() || pg_sleep(${seconds})::text`),
  ]
  return (await line.send(batch, signal)).answers[1]!
}
const asleep = async () =>
  (
    await tried.owner(
      `select from pg_stat_activity where query like '%pg_sleep(4)%' and pid <> pg_backend_pid() and state = 'active'`,
    )
  ).length

describe('a shared connection', () => {
  it('answers many at once, in turn, each by itself', async () => {
    const calls = [rest(0), line.send([bound('select (1 / 0)::text')], stays), rest(0)]
    const [first, second, third] = await Promise.allSettled(calls)
    expect(second).toMatchObject({ status: 'rejected', reason: { code: '22012' } })
    expect(first).toMatchObject({ status: 'fulfilled' })
    expect(third).toEqual(first)
  })

  it('tells how long each took, without the time it waited for those before', async () => {
    const [slow, quick] = await Promise.all([
      line.send([bound('select pg_sleep(0.5)::text')], stays),
      line.send([bound(`select 'quick'`)], stays),
    ])
    expect(slow.milliseconds).toBeGreaterThan(490)
    expect(quick.milliseconds).toBeLessThan(400)
  })

  it('takes no more than some at once', async () => {
    const calls = Array.from({ length: 16 }, () => rest(0))
    expect(line.takesMore()).toBe(false)
    await Promise.all(calls)
    expect(line.takesMore()).toBe(true)
  })

  it('takes no more while one keeps the others waiting', async () => {
    const slow = rest(0.5)
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(line.takesMore()).toBe(false)
    await slow
    expect(line.takesMore()).toBe(true)
  })

  it('lets go a reader who leaves, and is broken off when nobody is left', async () => {
    const readers = [new AbortController(), new AbortController()]
    const calls = [rest(4, readers[0]!.signal), rest(0, readers[1]!.signal)]
    const left = calls.map((call) => expect(call).rejects.toThrow('aborted'))
    await expect.poll(asleep).toBe(1)
    for (const reader of readers) reader.abort()
    await Promise.all(left)
    await expect.poll(asleep, { timeout: 3_000 }).toBe(0)
    await opened()
    expect(Number(await rest(0))).toBeGreaterThan(0)
  })

  it('is not broken off for a reader who leaves while others wait', async () => {
    const first = await rest(0)
    const reader = new AbortController()
    const leaving = rest(1, reader.signal)
    const staying = [rest(0), rest(0)]
    reader.abort()
    await expect(leaving).rejects.toThrow('aborted')
    expect(await Promise.all(staying)).toEqual([first, first])
  })

  it('fails those who wait when it is lost, and opens again', async () => {
    const calls = [rest(4), rest(0)].map((call) => expect(call).rejects.toThrow())
    await expect.poll(asleep).toBe(1)
    await tried.owner(
      `select pg_terminate_backend(pid) from pg_stat_activity where query like '%pg_sleep(4)%' and pid <> pg_backend_pid()`,
    )
    await Promise.all(calls)
    await opened()
    expect(Number(await rest(0))).toBeGreaterThan(0)
  })

  it('answers what was sent before it closes, and opens no more', async () => {
    const calls = [rest(0.3), rest(0)]
    await line.close()
    expect(await Promise.all(calls)).toHaveLength(2)
    expect(line.takesMore()).toBe(false)
  })
})
