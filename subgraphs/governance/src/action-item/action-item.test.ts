import { randomUUID } from 'node:crypto'
import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { type TestHouse } from '@concentric/chassis/testing'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const agendaItemId = seedId('agenda-item', '医疗')
const unitId = seedId('unit', '太平角', 1)
const draft = { name: '测试事项', owner: 'COMMUNITY_OFFICE', agendaItemId, dueOn: '2026-12-30' }

keepsTheCrudContract({
  one: 'actionItem',
  many: 'actionItems',
  start,
  draft: () => draft,
  change: () => ({ dueOn: '2027-01-30' }),
  wrong: { unitId: seedId('unit', 'nobody') },
  writer: 'community',
  stranger: 'community2',
  open: false,
  found: 'cssx',
})

describe('an action item', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())
  const make = (input: object) =>
    house.ask('community', 'mutation ($input: ActionItemDraft!) { made: createActionItem(input: $input) { id } }', {
      input: { ...draft, ...input },
    })
  const act = (account: string, verb: string, id: string, version: number, text?: string) =>
    house.ask(
      account,
      `mutation { made: ${verb}ActionItem(id: "${id}", version: ${version}, key: "${randomUUID()}"${text ? `, text: "${text}"` : ''}) { state doneOn outcome } }`,
    )

  it('is done by a unit, or by an office without one, about an item that was discussed', async () => {
    expect((await make({ owner: 'UNIT' })).fields).toHaveProperty('unitId')
    expect((await make({ unitId })).fields).toHaveProperty('unitId')
    expect((await make({ agendaItemId: seedId('agenda-item', '停车') })).fields).toHaveProperty('agendaItemId')
  })

  it('is read by its unit alone, done and taken back by it, verified or called off by the clerk', async () => {
    const { id } = (await make({ owner: 'UNIT', unitId })).data.made
    const seen = async (account: string) =>
      (await house.ask(account, `{ row: actionItem(id: "${id}") { name } }`)).data.row?.name ?? null
    for (const account of ['unit2', 'volunteer', 'organisation', 'community2'])
      expect([account, await seen(account)]).toEqual([account, null])
    expect(await seen('unit')).toBe('测试事项')
    for (const account of ['unit2', 'community2'])
      expect([account, (await act(account, 'finish', id, 1)).code]).toEqual([account, 'NOT_FOUND'])
    expect((await act('auditor', 'finish', id, 1)).code).toBe('FORBIDDEN')
    expect((await act('unit', 'verify', id, 1)).code).toBe('FORBIDDEN')
    expect((await act('community', 'verify', id, 1)).code).toBe('BAD_USER_INPUT')
    expect((await act('unit', 'finish', id, 1, '已办')).data.made).toMatchObject({ state: 'DONE', outcome: '已办' })
    expect((await act('unit', 'finish', id, 1)).code).toBe('CONFLICT')
    expect((await act('unit', 'reopen', id, 2)).data.made).toEqual({ state: 'OPEN', doneOn: null, outcome: null })
    expect((await act('unit', 'cancel', id, 3, '不办了')).code).toBe('FORBIDDEN')
    expect((await act('community', 'cancel', id, 3, ' ')).fields).toHaveProperty('text')
    expect((await act('community', 'cancel', id, 3, '另有安排')).data.made.state).toBe('CANCELLED')
  })
})
