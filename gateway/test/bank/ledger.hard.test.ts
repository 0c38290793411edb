import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { connected } from '@concentric/chassis/database/connection'
import { copyDatabase, type TestDatabase } from '@concentric/chassis/database/test-database'
import { compareTotals } from '@concentric/chassis/kept-total'
import { Database } from '@concentric/chassis/scope'
import { seedId } from '@concentric/chassis/seed'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { subgraphs } from '../../src/subgraphs.ts'
import { testPrefix } from '../../src/testing/house.ts'
import { ask, freePort, type Running, signedIn, until } from '../processes/testing.ts'
import { startBuilt } from '../stay/built.ts'
import { Customer, type Lines } from './customer.ts'
import { laws } from './laws.ts'
import { Line } from './line.ts'
import { look, lookWithPlanted } from './look.ts'
import { Teller } from './teller.ts'

vi.setConfig({ testTimeout: 600_000, hookTimeout: 180_000 })

const CLIENTS = 32
const OPERATIONS = 10_000
const LOOK_EVERY_MILLISECONDS = 3_000
// one is redeemed to the last, another is too dear for most: both are refused while others take from the rest
const SHELVES = [
  { quantity: 40, priceMinutes: 20 },
  { quantity: 4_000, priceMinutes: 20 },
  { quantity: 4_001, priceMinutes: 900 },
]

const stationId = seedId('station', 'HELP_AT_HOME', '太平角')
const totals = subgraphs.flatMap((subgraph) => subgraph.totals)

describe('the books under 32 clients over bad connections', () => {
  let copy: TestDatabase
  let running: Running
  let port: number
  const folder = mkdtempSync(join(tmpdir(), 'concentric-bank-'))
  const teller = new Teller()
  const customers: Customer[] = []
  const open: Line[] = []

  const shelf = async ({ quantity, priceMinutes }: (typeof SHELVES)[number]): Promise<string> => {
    const given = { stationId, unitId: seedId('unit', '太平角', 1), name: '示例礼包', quantity, valueFen: 0 }
    let donationId: string | undefined
    // whether the donor is a member is asked over the whole graph, which has just started
    await until(async () => {
      const { data } = await ask(
        port,
        'community',
        'mutation ($input: DonationDraft!, $key: ID!) { made: donate(input: $input, key: $key) { id } }',
        { input: { ...given, donatedOn: '2026-01-05' }, key: `shelf of ${quantity}` },
      )
      donationId = data?.made?.id
      return donationId !== undefined
    })
    const input = { stationId, donationId, name: '示例礼包', priceMinutes, quantity }
    const offered = await ask(
      port,
      'community',
      'mutation ($input: RewardDraft!) { made: createReward(input: $input) { id } }',
      { input },
    )
    return offered.data.made.id
  }

  beforeAll(async () => {
    copy = await copyDatabase()
    port = await freePort()
    const env = { PORT: String(port), DATA_DIR: folder, DATABASE_URL: copy.url, RATE_PER_MINUTE: '0' }
    running = await startBuilt([], env)
    const tokens = await Promise.all(['community', 'street', 'volunteer'].map((name) => signedIn(port, name)))
    const rewards = await Promise.all(SHELVES.map(shelf))
    for (let client = 0; client < CLIENTS; client += 1) {
      const [clerk, street, volunteer] = tokens.map((token) => new Line(port, token)) as [Line, Line, Line]
      open.push(clerk, street, volunteer)
      const lines: Lines = { clerk, street, volunteer }
      const volunteerId = seedId('volunteer', '太平角', 1 + client)
      customers.push(new Customer(teller, lines, { volunteerId, stationId, rewards, isSelf: client === 0 }))
    }
  })
  afterAll(async () => {
    for (const line of open) line.close()
    await running?.end('SIGTERM')
    await copy.drop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('keep every law at every look, answer the same again, and lose nothing that was answered', async () => {
    let looks = 0
    let isOver = false
    const broken: string[] = []
    const looking = connected(copy.ownerUrl, async (client) => {
      for (; !isOver; await sleep(LOOK_EVERY_MILLISECONDS)) {
        broken.push(...(await look(client)))
        looks += 1
      }
    })
    const begun = performance.now()
    await Promise.all(
      customers.map(async (customer) => {
        while (teller.operations < OPERATIONS) await customer.act()
      }),
    ).catch((error: unknown) => {
      throw new Error(`A client went wrong; the server said:\n${running.said()}`, { cause: error })
    })
    const seconds = (performance.now() - begun) / 1_000
    isOver = true
    await looking
    const { operations, cut, replayed } = teller
    const stale = open.reduce((sum, line) => sum + line.stale, 0)
    console.log(
      `ledger: ${operations} operations in ${seconds.toFixed(1)} s, ${Math.round(operations / seconds)} a second; ${cut} cut, ${replayed} replayed, ${stale} connections stale, ${looks} looks`,
      Object.fromEntries(teller.refusals),
    )
    expect(broken).toEqual([])
    expect(looks).toBeGreaterThan(3)
    expect(stale).toBeLessThan(CLIENTS)
    expect(teller.wrong).toEqual([])
    expect(cut).toBeGreaterThan(OPERATIONS / 20)
    expect(replayed).toBeGreaterThan(OPERATIONS / 20)
    const said = [...teller.refusals.keys()].join()
    for (const refusal of ['已兑完', '不能透支', 'KEY_REUSED']) expect(said).toContain(refusal)
    const codes = new Set([...teller.refusals.keys()].map((said) => said.split(' ')[1]))
    expect([...codes].filter((code) => !['BAD_USER_INPUT', 'KEY_REUSED'].includes(code!))).toEqual([])
    await connected(copy.ownerUrl, async (client) => {
      expect(await look(client)).toEqual([])
      const there = async (table: string) =>
        new Map((await client.query(`select * from volunteering.${table}`)).rows.map((row) => [row.id, row]))
      const [records, redemptions] = [await there('service_record'), await there('redemption')]
      for (const customer of customers) {
        for (const answered of customer.records.values()) expect(records.get(answered.id)).toMatchObject(answered)
        for (const answered of customer.redemptions.values())
          expect(redemptions.get(answered.id)).toMatchObject(answered)
      }
      const entries = await there('ledger_entry')
      expect(customers.flatMap(({ gifts }) => gifts).filter((id) => !entries.has(id))).toEqual([])
    })
    const database = new Database(copy.url, testPrefix, 1)
    const compared = await compareTotals(database, totals)
    await database.close()
    expect(compared.filter(({ wrong }) => wrong)).toEqual([])
  })

  it.each(laws)('would be seen to break the law: $name', async (law) => {
    const found = await connected(copy.ownerUrl, (client) => lookWithPlanted(client, law))
    expect(found).toContain(law.name)
  })
})
