import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { connected } from '@concentric/chassis/database/connection'
import { letGo } from '@concentric/chassis/retention'
import { seedId } from '@concentric/chassis/seed'
import { type OpenTestHouse, start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { visitRetention } from '../visit-contact/retention.ts'

const draft = () => ({
  name: '测试上门',
  communityId: seedId('community', '太平角'),
  wishedFrom: '2031-05-04T09:00:00+08:00',
  wishedUntil: '2031-05-04T11:00:00+08:00',
})

keepsTheCrudContract({
  one: 'visitRequest',
  many: 'visitRequests',
  start,
  draft,
  change: () => ({ wishedUntil: '2031-05-04T12:00:00+08:00' }),
  wrong: { wishedUntil: '2031-05-04T08:00:00+08:00' },
  writer: 'community',
  stranger: 'community2',
  open: true,
  found: 'cssm',
})

const callName = '示例奶奶'
const address = '青岛市市南区太平角社区示例路 7 号'

describe('a visit to the home', () => {
  let house: OpenTestHouse
  const ask = async (account: string, document: string, variables: object = {}) =>
    house.ask(account, document, variables as Record<string, unknown>)
  const request = async () => {
    const { data } = await ask(
      'community',
      'mutation ($input: VisitRequestDraft!) { made: createVisitRequest(input: $input) { id } }',
      {
        input: draft(),
      },
    )
    const id = data.made.id as string
    const kept = await ask(
      'community',
      'mutation ($input: VisitContactDraft!) { made: createVisitContact(input: $input) { callName address } }',
      { input: { requestId: id, callName, address } },
    )
    expect(kept.data.made).toEqual({ callName: '示***', address: expect.stringMatching(/社区\*\*\*$/) })
    return id
  }
  const versionOf = async (id: string) =>
    (await ask('district', `{ row: visitRequest(id: "${id}") { version } }`)).data.row.version as number
  let keys = 0
  const fresh = () => `visit key ${++keys}`
  const act = async (account: string, name: string, id: string, more = '', key = fresh(), version?: number) =>
    ask(
      account,
      `mutation { made: ${name}(id: "${id}", key: "${key}", version: ${version ?? (await versionOf(id))} ${more}) { state volunteerId rating closedAt } }`,
    )
  const reveal = (account: string, id: string, field = 'ADDRESS', reason = '准备上门') =>
    ask(
      account,
      `mutation ($id: ID!, $reason: String!) { value: revealVisit(requestId: $id, field: ${field}, reason: $reason) }`,
      { id, reason },
    )
  const seen = async (account: string, id: string) =>
    Boolean((await ask(account, `{ row: visitRequest(id: "${id}") { id } }`)).data.row)
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('is asked for, accepted, made, confirmed and rated, one step after another', async () => {
    const id = await request()
    expect((await act('community', 'confirmVisit', id)).fields).toHaveProperty('state')
    expect((await act('volunteer', 'acceptVisit', id)).data.made).toMatchObject({
      state: 'ACCEPTED',
      volunteerId: seedId('volunteer', '太平角', 1),
    })
    expect((await act('volunteer', 'recordVisit', id)).data.made).toMatchObject({ state: 'VISITED', closedAt: null })
    expect((await act('volunteer', 'confirmVisit', id)).code).toBe('FORBIDDEN')
    expect((await act('community', 'confirmVisit', id)).data.made).toMatchObject({
      state: 'CONFIRMED',
      closedAt: expect.any(String),
    })
    expect((await act('community', 'rateVisit', id, 'rating: 6')).fields).toHaveProperty('rating')
    expect((await act('community', 'rateVisit', id, 'rating: 5')).data.made).toMatchObject({
      state: 'RATED',
      rating: 5,
    })
    expect((await act('community', 'cancelVisit', id)).fields).toHaveProperty('state')
  })

  it('takes each step once under its key, refusals included', async () => {
    const id = await request()
    const version = await versionOf(id)
    const accept = (more = '') => act('volunteer', 'acceptVisit', id, more, 'accepted once', version)
    expect((await accept()).data.made.state).toBe('ACCEPTED')
    expect((await accept()).data.made.state).toBe('ACCEPTED')
    expect((await accept(`volunteerId: "${seedId('volunteer', '太平角', 1)}"`)).code).toBe('KEY_REUSED')
    expect(await versionOf(id)).toBe(version + 1)
    expect((await act('volunteer', 'acceptVisit', id, '', fresh(), version)).code).toBe('CONFLICT')
    const refused = () => act('community', 'confirmVisit', id, '', 'refused once', version + 1)
    expect((await refused()).fields).toHaveProperty('state')
    await act('volunteer', 'recordVisit', id)
    expect((await refused()).fields).toHaveProperty('state')
  })

  it('is not given to a second volunteer once one has accepted it', async () => {
    const id = await request()
    await act('volunteer', 'acceptVisit', id)
    const other = `volunteerId: "${seedId('volunteer', '太平角', 2)}"`
    expect((await act('community', 'acceptVisit', id, other)).fields).toHaveProperty('state')
    expect((await act('street', 'acceptVisit', await request(), other)).data.made.state).toBe('ACCEPTED')
    const strange = `volunteerId: "${seedId('volunteer', '高邮湖路', 1)}"`
    expect((await act('community', 'acceptVisit', await request(), strange)).fields).toHaveProperty('volunteerId')
  })

  it('is open while it waits, and then of who goes and the clerks', async () => {
    const id = await request()
    for (const account of ['volunteer', 'volunteer2', 'unit']) expect(await seen(account, id)).toBe(true)
    await act('volunteer', 'acceptVisit', id)
    expect(await seen('volunteer', id)).toBe(true)
    for (const account of ['volunteer2', 'unit', 'community2']) expect(await seen(account, id)).toBe(false)
    for (const account of ['community', 'street', 'district', 'auditor']) expect(await seen(account, id)).toBe(true)
  })

  it('is accepted by one of two who are as fast', async () => {
    const id = await request()
    const accept = (account: string) =>
      ask(account, `mutation { made: acceptVisit(id: "${id}", version: 1, key: "${fresh()}") { volunteerId } }`)
    const answers = await Promise.all(['volunteer', 'volunteer2', 'volunteer', 'volunteer2'].map(accept))
    expect(answers.filter(({ data }) => data?.made)).toHaveLength(1)
    for (const { data, code } of answers) if (!data?.made) expect(code).toMatch(/CONFLICT|NOT_FOUND/)
  })

  it('is accepted for oneself, or by a clerk in charge for a volunteer', async () => {
    const id = await request()
    const other = `volunteerId: "${seedId('volunteer', '太平角', 2)}"`
    expect((await act('volunteer', 'acceptVisit', id, other)).code).toBe('FORBIDDEN')
    expect((await act('community2', 'acceptVisit', id, other)).code).toBe('FORBIDDEN')
    expect((await act('unit', 'acceptVisit', id, other)).code).toBe('FORBIDDEN')
    expect((await act('community', 'acceptVisit', id)).fields).toHaveProperty('volunteerId')
    expect((await act('community', 'acceptVisit', id, other)).data.made.state).toBe('ACCEPTED')
    expect((await act('volunteer', 'recordVisit', id)).code).toBe('NOT_FOUND')
  })

  it('shows name and address to who goes and the clerks alone, and keeps who has read them', async () => {
    const id = await request()
    for (const account of ['volunteer', 'unit', 'community2', 'auditor'])
      expect((await reveal(account, id)).code).toBe('FORBIDDEN')
    await act('volunteer', 'acceptVisit', id)
    expect((await reveal('volunteer', id, 'ADDRESS', ' ')).fields).toHaveProperty('reason')
    expect((await reveal('volunteer', id)).data.value).toBe(address)
    expect((await reveal('community', id, 'CALL_NAME')).data.value).toBe(callName)
    expect((await reveal('volunteer2', id)).code).toBe('NOT_FOUND')
    const reads = await ask(
      'community',
      '{ page: personalReads(perPage: 2) { items { kind field reason readerLevel volunteerId } } }',
    )
    expect(reads.data.page.items).toEqual([
      { kind: 'REVEALED', field: 'CALL_NAME', reason: '准备上门', readerLevel: 'COMMUNITY', volunteerId: null },
      { kind: 'REVEALED', field: 'ADDRESS', reason: '准备上门', readerLevel: 'VOLUNTEER', volunteerId: null },
    ])
    const row = async (account: string) =>
      (await ask(account, '{ page: visitContacts { total } }')).data.page.total as number
    expect([await row('volunteer'), await row('unit'), await row('community2')]).toEqual([0, 0, 0])
  })

  it('is forgotten 30 days after it was closed, and not before', async () => {
    const id = await request()
    await act('volunteer', 'acceptVisit', id)
    await act('volunteer', 'recordVisit', id)
    await act('community', 'confirmVisit', id)
    expect((await reveal('volunteer', id)).code).toBe('FORBIDDEN')
    const closedDaysAgo = (days: number) =>
      connected(house.ownerUrl, (client) =>
        client.query(
          `begin; alter table volunteering.visit_request no force row level security; update volunteering.visit_request set closed_at = now() - interval '${days} days' where id = '${id}'; alter table volunteering.visit_request force row level security; commit`,
        ),
      )
    await closedDaysAgo(29)
    await letGo(house.database, [visitRetention])
    expect((await reveal('community', id)).data.value).toBe(address)
    await closedDaysAgo(31)
    expect(await letGo(house.database, [visitRetention])).toEqual([1])
    expect((await reveal('community', id)).message).toContain('按期删除')
    const late = await ask(
      'community',
      `{ row: visitRequest(id: "${id}") { contact { id version callName address } } }`,
    )
    expect(late.data.row.contact).toMatchObject({ callName: null, address: null })
    const again = await ask(
      'community',
      'mutation ($id: ID!, $version: Int!, $input: VisitContactPatch!) { updateVisitContact(id: $id, version: $version, input: $input) { id } }',
      { id: late.data.row.contact.id, version: late.data.row.contact.version, input: { callName } },
    )
    expect(again.fields).toHaveProperty('requestId')
  })
})
