import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connected } from './connection.ts'
import { openDatabase } from './database.ts'
import { emptyDatabase, type TestDatabase, temporaryFolder } from './test-database.ts'

describe('openDatabase on a given server', () => {
  let database: TestDatabase
  let name: string
  let url: string
  const dataDir = mkdtempSync(join(tmpdir(), 'concentric-database-'))
  const subgraphs = [{ name: 'governance', folder: dataDir }]
  const open = (given: { url?: string; ownerUrl?: string }) => openDatabase({ dataDir, subgraphs, ...given })
  const asOwner = (sql: string) => connected(database.ownerUrl, (client) => client.query(sql))

  beforeAll(async () => {
    database = await emptyDatabase()
    name = new URL(database.url).pathname.slice(1)
    // A login of this file alone, made by the first migration.
    const own = new URL(database.url)
    own.username = `${name}_visitor`
    url = own.href
    mkdirSync(join(dataDir, 'migrations', '20260101000000_first'), { recursive: true })
    writeFileSync(join(dataDir, 'migrations', '20260101000000_first', 'migration.sql'), 'CREATE SCHEMA "governance";')
  })
  afterAll(async () => {
    await database.drop()
    rmSync(dataDir, { recursive: true })
  })

  it('asks for the migrations when there are none, and goes on once they are done', async () => {
    const { ownerUrl } = database
    await expect(open({ url: database.url })).rejects.toThrow('lacks migrations (all). Run "npm run migrate"')
    expect(await open({ url, ownerUrl })).toMatchObject({ url, ownerUrl, prefix: name })
    expect(await open({ url })).toMatchObject({ url, ownerUrl: undefined, prefix: name })
  })

  it('asks for a migration that is not applied yet', async () => {
    const folder = join(dataDir, 'migrations', '20260102000000_second')
    mkdirSync(folder)
    writeFileSync(join(folder, 'migration.sql'), 'select 1')
    await expect(open({ url })).rejects.toThrow('(governance/migrations/20260102000000_second)')
    rmSync(folder, { recursive: true })
  })

  it('turns a login away that has power of its own, and takes back what it inherits when migrating', async () => {
    await expect(open({ url: database.ownerUrl })).rejects.toThrow('must have no power of its own')
    await asOwner(`grant ${name}_owner to ${name}_visitor`)
    await expect(open({ url })).rejects.toThrow(`may act as "${name}_owner", which owns the tables`)
    await asOwner(`revoke ${name}_owner from ${name}_visitor`)
    await asOwner(
      `revoke ${name}_unit from ${name}_visitor; alter role ${name}_visitor inherit; grant ${name}_unit to ${name}_visitor`,
    )
    await expect(open({ url })).rejects.toThrow('which counts without "set role"')
    await open({ url, ownerUrl: database.ownerUrl })
  })

  it('turns away what passes by row security, before or after it has become a level', async () => {
    const mending = `Let an administrator run this once, then start again: alter role ${name}_street nosuperuser nobypassrls;`
    for (const power of ['bypassrls', 'superuser']) {
      await asOwner(`alter role ${name}_street ${power}`)
      // being the owner's to migrate does not help
      for (const given of [{ url }, { url, ownerUrl: database.ownerUrl }])
        await expect(open(given)).rejects.toThrow(mending)
      await asOwner(`alter role ${name}_street no${power}`)
    }
    for (const power of ['bypassrls', 'superuser']) {
      await asOwner(`alter role ${name}_visitor ${power}`)
      await expect(open({ url })).rejects.toThrow('Put a login into DATABASE_URL that is nothing but a login')
      await asOwner(`alter role ${name}_visitor no${power}`)
    }
    await open({ url })
  })

  it('says whom a server does not let in', async () => {
    const wrong = new URL(url)
    wrong.password = 'wrong'
    await expect(open({ url: wrong.href })).rejects.toThrow(
      `does not let "${name}_visitor" in: password authentication failed`,
    )
    wrong.port = '1'
    await expect(open({ url: wrong.href })).rejects.toThrow('ECONNREFUSED')
    await expect(open({ ownerUrl: database.ownerUrl })).rejects.toThrow('set DATABASE_URL too')
  })
})

describe('openDatabase on the server that comes along', () => {
  const { folder, remove } = temporaryFolder()
  afterAll(remove)

  it('refuses power there as anywhere', async () => {
    const subgraphs = [{ name: 'governance', folder }]
    const opened = await openDatabase({ dataDir: folder, subgraphs })
    await connected(opened.ownerUrl!, (client) => client.query(`alter role ${opened.prefix}_volunteer bypassrls`))
    await opened.stop()
    await expect(openDatabase({ dataDir: folder, subgraphs })).rejects.toThrow(
      `may act as "${opened.prefix}_volunteer", which passes by row security`,
    )
  })
})
