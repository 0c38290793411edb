import { seedId } from '@concentric/chassis/seed'
import { type TestHouse } from '@concentric/chassis/testing'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const here = seedId('community', '太平角')
type Effect = {
  needId: string
  from: number | null
  to: number | null
  offer: { name: string; score: number; reasons: { text: string; points: number }[] }
}

describe('The preview of a concept', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  const made = async (account: string, type: string, input: object) =>
    (
      await house.ask(
        account,
        `mutation ($input: ${type}Draft!) { made: create${type}(input: $input) { id version } }`,
        {
          input,
        },
      )
    ).data.made as { id: string; version: number }
  const at = { communityId: here, category: 'OTHER', state: 'OPEN' }
  const concept = { code: 'RICE_CAKES', name: '糍粑', nameEnglish: 'Rice cakes', facet: 'SUBJECT' }
  const preview = (input: object, replaces?: string, account = 'district') =>
    house.ask(
      account,
      'query ($input: ConceptDraft!, $replaces: ID) { found: conceptPreview(input: $input, replaces: $replaces) { judged items { needId from to offer { name score reasons { text points } } } } }',
      { input, replaces },
    )
  const effects = async (input: object, replaces?: string) =>
    (await preview(input, replaces)).data.found.items as Effect[]
  const found = async (needId: string) =>
    (
      await house.ask(
        'community',
        'query ($id: ID!) { found: bestOffers(needId: $id, limit: 5) { items { name fits } } }',
        {
          id: needId,
        },
      )
    ).data.found.items
      .filter(({ fits }: { fits: boolean }) => fits)
      .map(({ name }: { name: string }) => name)

  it('shows what comes and what goes, and is what happens once it is saved', async () => {
    const need = await made('community', 'Need', { ...at, name: '想请人来打糍粑' })
    const unitId = seedId('unit', '太平角', 1)
    await made('unit', 'ServiceOffer', { ...at, unitId, name: '年糕坊开放体验' })
    const offer = (name: string, from: number | null, to: number | null) =>
      expect.objectContaining({ from, to, offer: expect.objectContaining({ name }) })
    const of = (items: Effect[]) => items.filter(({ needId }) => needId === need.id)

    expect(await found(need.id)).toEqual([])
    const comes = of(await effects({ ...concept, words: '打糍粑 年糕坊' }))
    expect(comes).toEqual([offer('年糕坊开放体验', null, 1)])
    for (const { score, reasons } of comes.map(({ offer }) => offer))
      expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBe(score)
    expect(await found(need.id)).toEqual([])

    const row = await made('district', 'Concept', { ...concept, words: '打糍粑 年糕坊' })
    expect(await found(need.id)).toEqual(['年糕坊开放体验'])
    expect(of(await effects({ ...concept, words: '打糍粑 年糕坊' }, row.id))).toEqual([])
    expect(of(await effects({ ...concept, code: 'CAKES', words: '打糍粑' }, row.id))).toEqual([
      offer('年糕坊开放体验', 1, null),
    ])
  })

  it('shows what moves, from which place to which, and is what happens once it is saved', async () => {
    const need = await made('community', 'Need', { ...at, name: '想学竹板' })
    const unitId = seedId('unit', '太平角', 1)
    for (const name of ['竹板甲组', '竹板乙组']) await made('unit', 'ServiceOffer', { ...at, unitId, name })
    const clapper = { code: 'CLAPPER', name: '竹板', nameEnglish: 'Clapper', facet: 'SUBJECT', words: '竹板甲组' }
    const row = await made('district', 'Concept', clapper)
    expect(await found(need.id)).toEqual(['竹板甲组', '竹板乙组'])

    const words = '竹板乙组'
    const moved = (await effects({ ...clapper, words }, row.id)).filter(({ needId }) => needId === need.id)
    expect(moved.map(({ from, to, offer }) => [offer.name, from, to])).toEqual([
      ['竹板乙组', 2, 1],
      ['竹板甲组', 1, 2],
    ])
    const change =
      'mutation ($id: ID!, $version: Int!, $input: ConceptPatch!) { updateConcept(id: $id, version: $version, input: $input) { id } }'
    await house.ask('district', change, { ...row, input: { words } })
    expect(await found(need.id)).toEqual(['竹板乙组', '竹板甲组'])
  })

  it('names what is wrong with a concept, and is for who decides about needs', async () => {
    expect((await preview({ ...concept, code: 'lower case', words: '糍粑' })).fields).toHaveProperty('code')
    for (const account of ['unit', 'volunteer'])
      expect((await preview({ ...concept, words: '糍粑' }, undefined, account)).code).toBe('FORBIDDEN')
  })
})
