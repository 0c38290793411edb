import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const communityId = seedId('community', '太平角')
const streetId = seedId('street', '八大关')
const committeeId = seedId('committee', 'community', '太平角')
const secretary = seedId('post', 'COMMITTEE_SECRETARY', '太平角')

keepsTheCrudContract({
  one: 'post',
  many: 'posts',
  start,
  draft: () => ({ name: '测试职务', kind: 'DEPUTY_STATION_HEAD', communityId }),
  change: () => ({ reportsToId: secretary }),
  wrong: { reportsToId: seedId('post', 'nowhere') },
  writer: 'community',
  stranger: 'community2',
  open: true,
  found: 'cszw',
})

describe('the posts', () => {
  let house: Awaited<ReturnType<typeof start>>
  const create = (input: object) =>
    house.ask(
      'district',
      'mutation ($input: PostDraft!) { made: createPost(input: $input) { id version communityId streetId } }',
      { input: { name: '测试职务', ...input } },
    )
  const change = (id: string, version: number, input: object) =>
    house.ask(
      'district',
      'mutation ($id: ID!, $version: Int!, $input: PostPatch!) { row: updatePost(id: $id, version: $version, input: $input) { communityId streetId version } }',
      { id, version, input },
    )
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it.each([
    ['DISTRICT_SECRETARY', {}, [{ streetId }]],
    ['OFFICE_HEAD', { streetId }, [{}, { communityId }]],
    ['STATION_HEAD', { communityId }, [{}, { streetId }]],
  ])('has a post of the kind %s at its place', async (kind, right, wrong) => {
    expect((await create({ kind, ...right })).data.made.version).toBe(1)
    for (const where of wrong) expect(Object.keys((await create({ kind, ...where })).fields ?? {})).toEqual(['kind'])
  })

  it('lie where their committee lies, and nowhere else', async () => {
    const kind = 'DEPUTY_SECRETARY'
    const { made } = (await create({ kind, committeeId })).data
    expect(made).toMatchObject({ communityId, streetId })
    const elsewhere = { communityId: seedId('community', '高邮湖路') }
    expect((await create({ kind, committeeId, ...elsewhere })).fields).toHaveProperty('communityId')
    expect((await change(made.id, 1, elsewhere)).fields).toHaveProperty('communityId')
    const moved = await change(made.id, 1, { committeeId: seedId('committee', 'community', '高邮湖路') })
    expect(moved.data.row).toEqual({ ...elsewhere, streetId: seedId('street', '八大湖'), version: 2 })
  })

  it('report upwards, never in a circle', async () => {
    const kind = 'OFFICE_HEAD'
    const head = (await create({ kind, streetId, reportsToId: seedId('post', 'STREET_SECRETARY', '八大关') })).data.made
    const below = (await create({ kind, streetId, reportsToId: head.id })).data.made
    expect((await change(head.id, 1, { reportsToId: below.id })).fields).toEqual({
      reportsToId: '上级职务不能是它自己或它的下级。',
    })
    expect((await change(head.id, 1, { reportsToId: head.id })).fields).toHaveProperty('reportsToId')
  })
})
