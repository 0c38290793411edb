import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { copyDatabase, type TestDatabase } from '../database/test-database.ts'
import { type Bound } from '../scope.ts'
import { type Answers } from './way.ts'
import { sendBatch } from './wire.ts'

let copy: TestDatabase
let client: pg.Client
beforeAll(async () => {
  copy = await copyDatabase()
})
beforeEach(async () => {
  client = new pg.Client({ connectionString: copy.url, ...{ pipeline: true } })
  client.on('error', () => {})
  await client.connect()
})
afterEach(() => client.end())
afterAll(() => copy.drop())

const bound = (text: string, name?: string): Bound => ({ name, text, values: [] })
const send = (...statements: Bound[]) =>
  new Promise<Answers>((resolve, reject) =>
    sendBatch(client, statements, (error, answers) => (error ? reject(error) : resolve(answers))),
  )
const settled = async (batches: readonly Promise<Answers>[]) =>
  (await Promise.allSettled(batches)).map((each) =>
    each.status === 'fulfilled' ? each.value : (each.reason.code ?? each.reason.message),
  )
const prepared = async () =>
  (await client.query<{ name: string }>('select name from pg_prepared_statements')).rows.map(({ name }) => name)

const broken = bound('select (1 / 0)::text')

describe('the parts of pg that are not promised', () => {
  it('are of the version they were written for', () => {
    const catalog = readFileSync(resolve(import.meta.dirname, '../../../../pnpm-workspace.yaml'), 'utf8')
    const pinned = (name: string) => new RegExp(`^  ${name}: (\\d+\\.\\d+\\.\\d+)$`, 'm').exec(catalog)?.[1]
    const ours = createRequire(import.meta.url)
    const installed = ours('pg/package.json')
    expect(installed.version).toBe(pinned('pg'))
    // what is written must be what pg's own parser expects to be answered
    const itsProtocol = createRequire(ours.resolve('pg/package.json')).resolve('pg-protocol')
    expect(itsProtocol).toBe(ours.resolve('pg-protocol'))
    expect(itsProtocol).toContain(`pg-protocol@${pinned('pg-protocol')}`)
    expect(installed.version, 'Read wire.ts against the new pg, then name its version here.').toBe('8.23.1')
  })

  it('hand a subclass of Query each message in turn, and no other class', async () => {
    const told: string[] = []
    const handlers = ['submit', 'handleDataRow', 'handleCommandComplete', 'handleError', 'handleReadyForQuery'] as const
    const { query } = client
    client.query = ((batch: Record<string, (...given: unknown[]) => unknown>) => {
      expect(batch).toBeInstanceOf(pg.Query)
      for (const name of handlers) {
        const handle = batch[name]!.bind(batch)
        batch[name] = (...given) => {
          told.push(name)
          return handle(...given)
        }
      }
      return (query as (asked: unknown) => unknown).call(client, batch)
    }) as never
    await send(bound(`select '1'`), bound(`select '2'`))
    await expect(send(bound(`select '1'`), broken)).rejects.toThrow('division by zero')
    const [row, done, ready] = ['handleDataRow', 'handleCommandComplete', 'handleReadyForQuery']
    expect(told).toEqual(['submit', row, done, row, done, ready, 'submit', row, done, 'handleError'])
  })

  it('tell whether a transaction was left open, which breaks the connection', async () => {
    await expect(send(bound('begin'), bound(`select 'inside'`))).rejects.toThrow('something other than one transaction')
    await expect(send(bound(`select '1'`))).rejects.toThrow()
  })

  it('tell a command that was ended early', async () => {
    client.connection.removeAllListeners('commandComplete')
    await expect(send(bound(`select '1'`))).rejects.toThrow('something other than one transaction')
  })
})

describe('a batch', () => {
  it('answers the first column of the first row of each statement, or nothing', async () => {
    const rows = bound(`select n::text, 'x' from generate_series(7, 9) n`)
    expect(await send(rows, bound('select null::text'), bound('select where false'), rows)).toEqual([
      '7',
      null,
      null,
      '7',
    ])
  })

  it('is one transaction, with one time', async () => {
    const moment = bound(`select concat_ws(' ', now(), pg_current_xact_id())`)
    const [first, second] = await send(moment, moment)
    expect(second).toBe(first)
    expect(await send(moment)).not.toEqual([first])
  })

  it('sets what ends with it', async () => {
    const shown = bound(`select current_setting('app.id', true)`)
    expect(await send(bound(`select set_config('app.id', 'me', true)`), shown)).toEqual(['me', 'me'])
    expect(await send(shown)).not.toEqual(['me'])
  })

  it('leaves in one write with all that is asked in the same turn', async () => {
    const write = vi.spyOn(client.connection.stream, 'write')
    await Promise.all([send(bound(`select '1'`, 'a')), send(bound(`select '2'`, 'b')), send(bound(`select '1'`, 'a'))])
    expect(write).toHaveBeenCalledTimes(1)
  })

  it('that fails hits neither those before nor those behind it', async () => {
    const good = bound(`select 'good'`)
    const batches = [send(good), send(good, broken, good), send(good), send(bound('select nothing')), send(good)]
    expect(await settled(batches)).toEqual([['good'], '22012', ['good'], '42703', ['good']])
  })

  it('with a value that cannot be told sends nothing of itself', async () => {
    const circle: { toPostgres?: () => unknown } = {}
    circle.toPostgres = () => circle
    const bad = { ...bound('select $1::text', 'bad'), values: [circle] }
    const batches = [send(bound(`select 'a'`, 'a'), bad), send(bound(`select 'a'`, 'a'))]
    expect(await settled(batches)).toEqual([expect.stringContaining('circular'), ['a']])
    expect(await prepared()).toEqual(['a'])
  })
})

describe('statements with a name', () => {
  it('are prepared once and kept', async () => {
    for (let run = 0; run < 3; run++) expect(await send(bound(`select 'a'`, 'a'))).toEqual(['a'])
    expect(await prepared()).toEqual(['a'])
  })

  it('are closed when there are too many, and come back', async () => {
    const many = Array.from({ length: 250 }, (_, at) => bound(`select '${at}'`, `name ${at}`))
    await Promise.all(many.map((each) => send(each)))
    expect(await prepared()).toHaveLength(200)
    expect(await send(...many)).toHaveLength(250)
    expect((await prepared()).length).toBe(200)
    expect(await Promise.all(many.map((each) => send(each)))).toEqual(many.map((_, at) => [`${at}`]))
  })

  it('come back after the batch that prepared them has failed', async () => {
    const [a, b] = [bound(`select 'a'`, 'a'), bound(`select 'b'`, 'b')]
    await expect(send(a, broken, b)).rejects.toThrow()
    expect(await send(a, b)).toEqual(['a', 'b'])
  })

  it('fail those who counted on a batch that failed, and nobody after', async () => {
    const a = bound(`select 'a'`, 'a')
    expect(await settled([send(broken, a), send(a)])).toEqual(['22012', '26000'])
    expect(await send(a)).toEqual(['a'])
  })

  it('come back when the server has forgotten them all', async () => {
    const [a, b] = [bound(`select 'a'`, 'a'), bound(`select 'b'`, 'b')]
    await send(a, b)
    await client.query('deallocate all')
    await expect(send(a, b)).rejects.toMatchObject({ code: '26000' })
    expect(await send(b, a)).toEqual(['b', 'a'])
  })
})
