import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { connected } from '@concentric/chassis/database/connection'
import { letGo } from '@concentric/chassis/retention'
import { dayFrom, seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { studyPartnerRetention } from './retention.ts'

const draft = () => ({
  name: '测试帮学',
  volunteerId: seedId('volunteer', '太平角', 1),
  communityId: seedId('community', '太平角'),
  consentedOn: '2026-01-05',
  startsOn: '2026-01-06',
})

keepsTheCrudContract({
  one: 'studyPartner',
  many: 'studyPartners',
  start,
  draft,
  change: () => ({ endsOn: '2099-12-31' }),
  wrong: { consentedOn: '2026-02-01' },
  writer: 'community',
  stranger: 'community2',
  open: false,
  found: 'csbx',
})

describe('StudyPartner', () => {
  let house: Awaited<ReturnType<typeof start>>
  const create = async (input: object = {}) =>
    house.ask(
      'community',
      'mutation ($input: StudyPartnerDraft!) { made: createStudyPartner(input: $input) { id version code } }',
      { input: { ...draft(), ...input } },
    )
  const change = (id: string, version: number, input: object) =>
    house.ask(
      'community',
      `mutation ($input: StudyPartnerPatch!) { made: updateStudyPartner(id: "${id}", version: ${version}, input: $input) { code version } }`,
      { input },
    )
  const codeSeenBy = async (account: string, id: string) =>
    (await house.ask(account, `{ row: studyPartner(id: "${id}") { code } }`)).data.row?.code
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('knows who is helped by a code alone, and erases it when the pair ends', async () => {
    const { id, version, code } = (await create()).data.made
    expect(code).toMatch(/^P[0-9A-F]{8}$/)
    expect(await codeSeenBy('volunteer', id)).toBe(code)
    for (const account of ['volunteer2', 'unit', 'organisation', 'community2'])
      expect(await codeSeenBy(account, id)).toBeUndefined()
    const ended = await change(id, version, { endsOn: dayFrom(new Date(), -1) })
    expect(ended.data.made.code).toBeNull()
    expect((await change(id, ended.data.made.version, { endsOn: null })).fields).toHaveProperty('endsOn')
    expect((await create({ consentedOn: '2099-01-01', startsOn: '2099-01-02' })).fields).toHaveProperty('consentedOn')
  })

  it('lets the codes of all pairs go whose last day has come', async () => {
    const { id } = (await create({ endsOn: dayFrom(new Date(), 1) })).data.made
    const set = 'alter table volunteering.study_partner'
    await connected(house.ownerUrl, (client) =>
      client.query(
        `begin; ${set} no force row level security; ${set} disable trigger keep; update volunteering.study_partner set ends_on = current_date where id = '${id}'; ${set} enable trigger keep; ${set} force row level security; commit`,
      ),
    )
    expect(await codeSeenBy('community', id)).toMatch(/^P/)
    expect(await letGo(house.database, [studyPartnerRetention])).toEqual([1])
    expect(await codeSeenBy('community', id)).toBeNull()
  })

  it('is counted to its clerks and the auditor, and to nobody by name', async () => {
    const figure = async (account: string) =>
      (
        await house.ask(
          account,
          `{ figure: studyPartnerCount(communityId: "${seedId('community', '太平角')}") { value suppressed rows { items { type label } } } }`,
        )
      ).data.figure
    const told = await figure('community')
    expect(told.value).toBeGreaterThanOrEqual(6)
    expect(told.suppressed).toBe(false)
    expect(told.rows.items).toEqual([{ type: 'Community', label: expect.stringContaining('太平角') }])
    expect(await figure('auditor')).toMatchObject({ value: told.value, suppressed: false })
    for (const account of ['unit', 'volunteer', 'community2'])
      expect(await figure(account)).toMatchObject({ value: 0, suppressed: true })
  })
})
