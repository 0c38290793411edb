import { connected } from '@concentric/chassis/database/connection'
import { compareTotals } from '@concentric/chassis/kept-total'
import { letGo } from '@concentric/chassis/retention'
import { seedId } from '@concentric/chassis/seed'
import { type OpenTestHouse, start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keptLedger } from '../time-bank/kept-ledger.ts'
import { publishHead } from '../time-bank/publish-head.ts'

type Client = Parameters<Parameters<typeof connected<unknown>>[1]>[0]

const stationId = seedId('station', 'HELP_AT_HOME', '太平角')
const mine = seedId('volunteer', '太平角', 1)

describe('the book of a time bank', () => {
  let house: OpenTestHouse
  const owned = <T>(act: (client: Client) => Promise<T>) => connected(house.ownerUrl, act)
  const asSystem = (sql: string, values: unknown[] = []) =>
    owned(async (client) => {
      await client.query('set role concentric_template_system')
      return client.query(sql, values).then(
        ({ rows }) => rows,
        (error: Error) => error.message,
      )
    })
  const sum = async (sql: string) => Number((await owned((client) => client.query(sql))).rows[0].sum)
  const balanceOf = async (account: string, from = '', to = '') => {
    const { data } = await house.ask(
      account,
      `{ timeBank(stationId: "${stationId}") { id name station { id } entries { total } trialBalance${from && `(from: "${from}", to: "${to}")`} {
         totalMinutes outstandingMinutes head rows { day reason entries volunteerMinutes stationMinutes } } } }`,
    )
    return data.timeBank
  }
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('is opened with its station, and is found by it', async () => {
    const made = await house.ask(
      'community',
      `mutation { station: createServiceStation(input: { name: "测试服务站", kind: DAILY_WORKSHOP, communityId: "${seedId('community', '太平角')}" }) { id } }`,
    )
    const { id } = made.data.station
    const { data } = await house.ask(
      'unit',
      `{ timeBank(stationId: "${id}") { id name trialBalance { rows { day } } } }`,
    )
    expect(data.timeBank).toMatchObject({ name: expect.stringContaining('测试服务站'), trialBalance: { rows: [] } })
    const same = await house.ask('unit', `{ timeBank(id: "${data.timeBank.id}") { stationId } }`)
    expect(same.data.timeBank.stationId).toBe(id)
    expect((await house.ask('unit', '{ timeBank { id } }')).code).toBe('BAD_USER_INPUT')
  })

  it('sums to zero, has one credit for each record that counts, and says so to everybody by day', async () => {
    expect(await sum('select sum(minutes) from volunteering.ledger_line')).toBe(0)
    const counted = `from volunteering.service_record where archived_at is null and state in ('CONFIRMED', 'CORRECTED')`
    expect(await sum(`select sum(minutes) ${counted}`)).toBeGreaterThan(100_000)
    expect(await sum(`select sum(minutes) from volunteering.ledger_entry where reason = 'EARN'`)).toBe(
      await sum(`select sum(minutes) ${counted}`),
    )
    const book = await balanceOf('unit')
    expect(book).toMatchObject({ station: { id: stationId }, entries: { total: 0 } })
    expect(book.trialBalance.totalMinutes).toBe(0)
    for (const account of ['district', 'volunteer2', 'auditor', 'organisation'])
      expect((await balanceOf(account)).trialBalance).toEqual(book.trialBalance)
    const redeemed = book.trialBalance.rows.filter(({ reason }: { reason: string }) => reason === 'REDEEM')
    expect(redeemed.reduce((total: number, { entries }: { entries: number }) => total + entries, 0)).toBe(30)
    for (const { volunteerMinutes, stationMinutes } of book.trialBalance.rows)
      expect(volunteerMinutes + stationMinutes).toBe(0)
    const [{ day }] = book.trialBalance.rows
    const one = (await balanceOf('unit', day, day)).trialBalance
    expect(one.rows).toEqual(book.trialBalance.rows.filter((row: { day: string }) => row.day === day))
    expect((await compareTotals(house.database, [keptLedger])).map(({ wrong }) => wrong)).toEqual([0])
  })

  it('shows a volunteer his own lines, the clerks those of their place, and nobody else any', async () => {
    const seen = async (account: string) => {
      const { data } = await house.ask(
        account,
        '{ ledgerEntries { total items { volunteerId } } ledgerLines { total } ledgerAccounts(filter: {kind: {eq: VOLUNTEER}}) { total items { balanceMinutes } } viewer { balanceMinutes } }',
      )
      return data
    }
    for (const account of ['unit', 'organisation', 'building'])
      expect(await seen(account)).toMatchObject({ ledgerEntries: { total: 0 }, ledgerLines: { total: 0 } })
    const own = await seen('volunteer')
    expect(new Set(own.ledgerEntries.items.map(({ volunteerId }: { volunteerId: string }) => volunteerId))).toEqual(
      new Set([mine]),
    )
    expect(own.viewer.balanceMinutes).toBe(own.ledgerAccounts.items[0].balanceMinutes)
    expect(own.viewer.balanceMinutes).toBeGreaterThan(1000)
    const all = await seen('community')
    expect(all.ledgerEntries.total).toBeGreaterThan(own.ledgerEntries.total)
    expect(all.ledgerLines.total).toBe(2 * all.ledgerEntries.total)
    expect(all.viewer.balanceMinutes).toBeNull()
  })

  it('is never changed, by no role', async () => {
    for (const table of ['ledger_entry', 'ledger_line']) {
      expect(await asSystem(`update volunteering.${table} set minutes = 999`)).toContain('permission denied')
      expect(await asSystem(`delete from volunteering.${table}`)).toContain('permission denied')
      const byOwner = (statement: string) =>
        owned(async (client) => {
          await client.query(`begin; alter table volunteering.${table} no force row level security`)
          return client.query(statement).then(
            () => 'done',
            (error: Error) => error.message,
          )
        })
      expect(await byOwner(`update volunteering.${table} set minutes = minutes + 1`)).toContain('append-only')
      expect(await byOwner(`delete from volunteering.${table}`)).toContain('append-only')
      expect(await byOwner(`truncate volunteering.${table} cascade`)).toContain('append-only')
    }
    expect(await asSystem(`update volunteering.ledger_account set kind = 'GIVEN'`)).toContain('append-only')
  })

  it('takes no entry that is one-sided or out of balance, earned by nothing, earned twice or reversed twice', async () => {
    const entry = (
      values: string,
    ) => `with bank as (select * from volunteering.time_bank where station_id = '${stationId}'),
      earned as (select * from volunteering.ledger_entry where reason = 'EARN' and volunteer_id = '${mine}' limit 1)
      insert into volunteering.ledger_entry (id, community_id, street_id, bank_id, volunteer_id, day, reason, minutes, record_id, edition, reverses_id)
      select gen_random_uuid(), bank.community_id, bank.street_id, bank.id, '${mine}', '2026-01-01', ${values} from bank, earned returning id`
    expect(await asSystem(entry(`'GIFT', -5, null, null, null::uuid`))).toContain('out of balance')
    expect(await asSystem(entry(`'EARN', earned.minutes, earned.record_id, 2, null::uuid`))).toContain(
      'credited already',
    )
    expect(await asSystem(entry(`'EARN', 60, null, 1, null::uuid`))).toContain('credited already')
    const line = `insert into volunteering.ledger_line (id, community_id, street_id, entry_id, account_id, volunteer_id, minutes)
      select gen_random_uuid(), community_id, street_id, entry_id, account_id, volunteer_id, 1 from volunteering.ledger_line limit 1`
    expect(await asSystem(line)).toContain('out of balance')
    const reverse = `select volunteering.reverse(id, null, null) from volunteering.ledger_entry where reason = 'EARN' and volunteer_id = '${mine}' order by id limit 1`
    expect(await asSystem(reverse)).toHaveLength(1)
    expect(await asSystem(reverse)).toContain('ledger_entry_reverses_id_unique')
    expect(await sum('select sum(minutes) from volunteering.ledger_line')).toBe(0)
  })

  it('publishes the head of each day that has ended', async () => {
    await asSystem('select 1')
    const { database } = house
    expect(await letGo(database, [publishHead])).toEqual([0])
    await owned(async (client) => {
      await client.query(
        `insert into volunteering.audit_seal (number, at, last_id, entries, hash) values (1, now() - interval '1 day', 1, 1, sha256('a'))`,
      )
    })
    expect(await letGo(database, [publishHead])).toEqual([1])
    expect(await letGo(database, [publishHead])).toEqual([0])
    expect((await balanceOf('unit')).trialBalance.head).toMatch(/^[0-9a-f]{64}$/)
  })
})
