import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connected, inDatabase } from '../database/connection.ts'
import { migrate } from '../database/migrate.ts'
import { emptyDatabase, type TestDatabase } from '../database/test-database.ts'
import { spelled } from './spelled.ts'

const texts = ['栈桥', '灯塔%', 'Vv_V', ' ', '\\', '𠮷\n', 'B00000029', 'b0002_9', '290W000%\\']
/** What three neighbours narrow in a number, and what looks as if it stood across its two parts. */
const longer = ['桥灯', '0029', '000', 'B00', '002_', '0%\\', '9w2', 'v9vw', '290w0', 'b00000029', '290']
const migrations: readonly (readonly [name: string, sql: string])[] = [
  [
    '20260101000000_first',
    'CREATE SCHEMA "places";\n--> statement-breakpoint\ncreate table places.pier (name text not null, name_search text not null)',
  ],
  [
    '20260102000000_spelled',
    `alter table places.pier alter name_search type text using app.spelled(name_search),
      add number_search text generated always as (app.spelled_number(name)) stored`,
  ],
]

describe('what search needs of a database', () => {
  const folder = mkdtempSync(join(tmpdir(), 'concentric-search-'))
  let database: TestDatabase
  let plain: { name: string; url: string }
  const rows = async (sql: string, values: unknown[] = []) =>
    connected(database.ownerUrl, async (client) => (await client.query(sql, values)).rows)
  const write = ([name, sql]: readonly [string, string]) => {
    mkdirSync(join(folder, 'migrations', name), { recursive: true })
    writeFileSync(join(folder, 'migrations', name, 'migration.sql'), sql)
  }
  const migrateAs = (ownerUrl: string) => migrate({ ownerUrl, subgraphs: [{ name: 'places', folder }] })
  const index = async () =>
    (
      await rows(
        `select indexrelid::text as id, opcname as class from pg_index join pg_opclass c on c.oid = indclass[0]
         where indexrelid = 'places.pier_search'::regclass`,
      )
    )[0]
  /** How often each word finds a text that lacks it, or misses one that has it. */
  const mistakes = async () => {
    const wrong: string[] = []
    for (const [column, sought] of [
      ['name_search', 'app.sought'],
      ['number_search', 'app.sought_number'],
    ])
      for (const word of [...texts, ...[...texts.join('')], ...longer]) {
        const found = await rows(
          `select coalesce(array_agg(name order by name collate "C"), '{}') as names from places.pier where ${column} operator(app.~~) ${sought}($1)`,
          [word],
        )
        const holding = texts.filter((text) => text.toLowerCase().includes(word.toLowerCase())).sort()
        if (JSON.stringify(found[0].names) !== JSON.stringify(holding)) wrong.push(`${column} ${word}`)
      }
    return wrong
  }

  beforeAll(async () => {
    write(migrations[0]!)
    writeFileSync(
      join(folder, 'migrations', 'after.sql'),
      `select app.index_search('places.pier', array['name_search']::name[]);`,
    )
    database = await emptyDatabase()
    const name = new URL(database.url).pathname.slice(1)
    const url = new URL(inDatabase(database.ownerUrl, name))
    ;[url.username, url.password] = [`plain_${name}`, 'for-tests-only']
    plain = { name: url.username, url: url.href }
    await rows(`create role ${plain.name} login createrole password '${url.password}'`)
    await rows(`alter database ${name} owner to ${plain.name}`)
  })
  afterAll(async () => {
    await database.drop()
    await connected(inDatabase(database.ownerUrl, 'postgres'), (client) => client.query(`drop role ${plain.name}`))
    rmSync(folder, { recursive: true })
  })

  it('is made by an owner without power, with an index that serves whoever reads all', async () => {
    await migrateAs(plain.url)
    expect(await index()).toMatchObject({ class: 'gin_trgm_ops' })
    const explained = await connected(database.ownerUrl, async (client) => {
      await client.query('set enable_seqscan = off')
      return (await client.query(`explain select from places.pier where name_search operator(app.~~) '%V灯V%'`)).rows
    })
    expect(JSON.stringify(explained)).toContain('pier_search')
  })

  it('spells what was kept before, in SQL as here', async () => {
    await rows('insert into places.pier select text, lower(text) from unnest($1::text[]) text', [texts])
    write(migrations[1]!)
    await migrateAs(plain.url)
    const kept = await rows(`select name, name_search as kept from places.pier`)
    expect(kept.length).toBe(texts.length)
    for (const { name, kept: text } of kept) expect(text).toBe(spelled(name))
    expect(await mistakes()).toEqual([])
  })

  it('is declared leakproof by a superuser, and found the same', async () => {
    await migrateAs(database.ownerUrl)
    expect(await index()).toMatchObject({ class: 'search_ops' })
    expect(await rows(`select proleakproof from pg_proc where oid = 'app.holds(text, text)'::regprocedure`)).toEqual([
      { proleakproof: true },
    ])
    expect(await mistakes()).toEqual([])
  })

  it('stays as it is when migrated again, by either', async () => {
    const before = await index()
    await migrateAs(database.ownerUrl)
    await migrateAs(plain.url)
    expect(await index()).toEqual(before)
  })
})
