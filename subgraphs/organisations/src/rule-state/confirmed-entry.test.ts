import { seedId } from '@concentric/chassis/seed'
import { day, ruleHouse } from '@concentric/gateway/testing/rule-house'
import { describe, expect, it } from 'vitest'

const { ask, stateOf, made, changed, forced, states } = ruleHouse('organisations')
const unitId = seedId('unit', '太平角', 1)
const [open, place] = [{ state: 'OPEN', category: 'REPAIR' }, { communityId: seedId('community', '太平角') }]
const tables = { Need: 'need', ServiceOffer: 'service_offer', SharedResource: 'shared_resource' } as const

/** Sets back when an entry was made and when somebody last said that it is true. */
const aged = (type: keyof typeof tables, id: string, made: number, confirmed: number) =>
  forced(
    `update organisations.${tables[type]} set created_at = $2::date, confirmed_at = $3::date where id = $1`,
    id,
    day(made),
    day(confirmed),
  )

describe('R21, an open entry its owner confirms within ninety days', () => {
  it('is every entry of the three lists that is open, once', async () => {
    const { data } = await ask(
      'district',
      `{ ${['needs', 'serviceOffers', 'sharedResources'].map((list) => `${list}(filter: {state: {eq: OPEN}}) { total }`).join(' ')} }`,
    )
    const entries = Object.values<{ total: number }>(data).reduce((sum, { total }) => sum + total, 0)
    expect((await states('rule: "R21"')).total).toBe(entries)
  })

  it.each([
    ['Need', {}],
    ['ServiceOffer', {}],
    ['SharedResource', { kind: '测试种类' }],
  ] as const)('is so, then due, then overdue, then no longer open: a %s', async (type, more) => {
    const id = await made(type, { name: '测试条目', unitId, ...open, ...place, ...more })
    expect(await stateOf('R21', id)).toMatchObject({
      status: 'OK',
      since: day(0),
      evidence: [{ id: unitId, type: 'PartnerUnit' }],
    })
    await aged(type, id, -200, -75)
    expect(await stateOf('R21', id)).toMatchObject({ status: 'OK', since: day(-75) })
    await aged(type, id, -200, -76)
    expect(await stateOf('R21', id)).toMatchObject({ status: 'DUE', since: day(0) })
    await aged(type, id, -200, -91)
    expect(await stateOf('R21', id)).toMatchObject({ status: 'OVERDUE', since: day(0) })
    expect(await stateOf('R21', id, `, on: "${day(-1)}"`)).toMatchObject({ status: 'DUE', since: day(-15) })
    await aged(type, id, -200, -105)
    expect(await stateOf('R21', id)).toBeUndefined()
    expect(await stateOf('R21', id, `, on: "${day(-1)}"`)).toMatchObject({ status: 'OVERDUE' })
  })

  it('is mended by one tap of its unit, and what was before is not known', async () => {
    const id = await made('Need', { name: '测试需求', unitId, ...open, ...place })
    await aged('Need', id, -300, -95)
    expect(await stateOf('R21', id, '', 'unit')).toMatchObject({ status: 'OVERDUE', since: day(-4) })
    const { errors } = await ask(
      'unit',
      'mutation ($ids: [ID!]!, $key: ID!) { confirmEntries(ids: $ids, key: $key) }',
      {
        ids: [id],
        key: '7d0a2f1e-0000-4000-8000-000000000021',
      },
    )
    expect(errors).toBeUndefined()
    expect(await stateOf('R21', id)).toMatchObject({ status: 'OK', since: day(0) })
    expect(await stateOf('R21', id, `, on: "${day(-100)}"`)).toMatchObject({ status: 'UNKNOWN', since: null })
    expect(await stateOf('R21', id, `, on: "${day(-250)}"`)).toMatchObject({ status: 'OK', since: day(-300) })
    expect(await stateOf('R21', id, `, on: "${day(-301)}"`)).toBeUndefined()
  })

  it('is about open entries alone, and lets off an exempt community', async () => {
    const id = await made('Need', { name: '测试需求', ...open, ...place })
    expect(await stateOf('R21', id)).toMatchObject({ status: 'OK', evidenceCount: 0 })
    await aged('Need', id, -300, -95)
    await made('OrganisationsExemption', {
      name: '测试理由',
      ruleId: seedId('organisations-rule', 'R21'),
      ...place,
      startsOn: day(-5),
      endsOn: day(5),
    })
    expect(await stateOf('R21', id)).toMatchObject({ status: 'EXEMPT', exemption: `测试理由 – ${day(5)}` })
    await changed('Need', id, { state: 'WITHDRAWN' })
    expect(await stateOf('R21', id)).toBeUndefined()
  })
})
