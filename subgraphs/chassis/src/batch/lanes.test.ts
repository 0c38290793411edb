import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Bound, type Database } from '../scope.ts'
import { type Trial, trial } from './trial.ts'

let tried: Trial
let database: Database
beforeAll(async () => {
  tried = await trial()
})
beforeEach(() => {
  database = tried.open(6)
})
afterEach(() => database.close())
afterAll(() => tried.drop())

const scope = { role: 'district' } as const
const stays = new AbortController().signal
const backend: Bound = { name: 'backend', text: 'select pg_backend_pid()::text', values: [] }
/** Quick or slow as its value says: known as quick, it can come to stay. */
const resting = (seconds: number): Bound => ({
  name: 'resting',
  text: `select pg_backend_pid() || coalesce(pg_sleep($1::float8)::text, '')`,
  values: [seconds],
})
const read = async (statement: Bound, signal: AbortSignal | undefined = stays) =>
  (await database.run(scope, [statement], signal))[0]!
const together = (count: number, statement: Bound, signal?: AbortSignal) =>
  Promise.all(Array.from({ length: count }, () => database.run(scope, [statement], signal).then(([pid]) => pid!)))
const asleep = async () =>
  (
    await tried.owner(
      `select from pg_stat_activity where query like '%pg_sleep($1%' and pid <> pg_backend_pid() and state = 'active'`,
    )
  ).length

/** The backends of the connections that are shared, as far as they are open. */
function shared(): Set<string> {
  const lines = Reflect.get(Reflect.get(database, 'way'), 'lines') as object[]
  const clients = lines.map((line) => Reflect.get(line, 'client') as { processID: number } | undefined)
  return new Set(clients.flatMap((client) => (client ? [String(client.processID)] : [])))
}
const apartOf = (pids: readonly string[]) => pids.filter((pid) => !shared().has(pid))

/** Reads until the statement is known as quick, on whatever machine: some rounds in turn of which nothing went alone. */
async function learnt(statement: Bound): Promise<void> {
  let rounds = 0
  const round = async () => {
    rounds = apartOf(await together(8, statement, stays)).length ? 0 : rounds + 1
    return rounds
  }
  await expect.poll(round, { timeout: 15_000, interval: 5 }).toBeGreaterThan(3)
}

describe('the lanes', () => {
  it('let quick reads share two connections', async () => {
    await learnt(backend)
    const used = async () => {
      const pids = await together(32, backend, stays)
      return { apart: apartOf(pids).length, connections: new Set(pids).size }
    }
    await expect.poll(used, { timeout: 15_000, interval: 5 }).toEqual({ apart: 0, connections: 2 })
  })

  it('give one that is unknown, has no name or may write a connection of its own', async () => {
    await learnt(backend)
    const apart = [
      ...(await together(4, backend)),
      ...(await together(4, { ...backend, name: undefined }, stays)),
      await read({ ...backend, name: 'unknown' }),
    ]
    expect(apartOf(apart)).toEqual(apart)
  })

  it('give a slow one a connection of its own', async () => {
    await learnt(backend)
    const slow: string[] = []
    for (let run = 0; run < 4; run++) slow.push(await read(resting(0.02)))
    expect(apartOf(slow)).toEqual(slow)
  })

  it('lead the quick round one that has come to stay', async () => {
    await learnt(resting(0))
    const order: string[] = []
    const slow = read(resting(1))
    const done = slow.then(() => order.push('slow'))
    await expect.poll(asleep).toBe(1)
    // those who come in its first milliseconds cannot know
    await sleep(50)
    const quick = await Promise.all(Array.from({ length: 20 }, () => read(resting(0))))
    order.push('quick')
    expect(quick).not.toContain(await slow)
    await done
    expect(order).toEqual(['quick', 'slow'])
  })
})

describe('a neighbour on a shared connection', () => {
  it('that breaks it fails none of those who read', async () => {
    let killed = 0
    const round = async () => {
      await learnt(resting(0))
      const waiting = [read(resting(0.3)), ...Array.from({ length: 5 }, () => read(resting(0)))]
      await expect.poll(asleep).toBe(1)
      const pids = [...shared()].join()
      const kill = `select pg_terminate_backend(pid) from pg_stat_activity where pid in (${pids}) and state = 'active'`
      killed += (await tried.owner(kill)).length
      for (const pid of await Promise.all(waiting)) expect(Number(pid)).toBeGreaterThan(0)
      return killed
    }
    await expect.poll(round, { timeout: 15_000 }).toBeGreaterThan(0)
  })

  it('that fails leaves the others their answers', async () => {
    await learnt(backend)
    await learnt(resting(0))
    const wrong = { ...resting(0), values: ['no number'] }
    const mixed = await Promise.allSettled(
      Array.from({ length: 60 }, (_, at) => read(at % 3 ? { ...backend, name: `new ${at % 20}` } : wrong)),
    )
    const failed = mixed.flatMap((each) => (each.status === 'rejected' ? [each.reason.code] : []))
    expect(failed).toEqual(Array<string>(20).fill('22P02'))
  })

  it('that was to prepare a statement and failed is made up for', async () => {
    await learnt(backend)
    await learnt(resting(0))
    const again = { ...backend, name: 'fresh' }
    await learnt(again)
    // known as quick, and on no shared connection prepared any more
    await tried.owner(`select pg_terminate_backend(pid) from pg_stat_activity where pid in (${[...shared()].join()})`)
    await expect.poll(() => shared().size).toBe(0)
    await learnt(backend)
    const first = database.run(scope, [{ ...resting(0), values: ['no number'] }, again], stays)
    const second = database.run(scope, [again], stays)
    await expect(first).rejects.toMatchObject({ code: '22P02' })
    expect(Number((await second)[0])).toBeGreaterThan(0)
  })
})

it('leaves nobody waiting when the database closes', async () => {
  await learnt(resting(0))
  const last = [read(resting(0.3)), read(resting(0))]
  const closed = database.close()
  for (const answer of await Promise.all(last)) expect(answer).toBeTruthy()
  await closed
  database = tried.open(6)
})
