import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

keepsTheCrudContract({
  one: 'official',
  many: 'officials',
  start,
  draft: () => ({ displayName: '测试干部', rank: 'SECTION', communityId: seedId('community', '太平角') }),
  change: () => ({ officePhone: '0532-00000001' }),
  wrong: { workplaceId: seedId('venue', 'nowhere') },
  writer: 'community',
  stranger: 'community2',
  open: false,
  found: 'csgb',
})

describe('the officials', () => {
  let house: Awaited<ReturnType<typeof start>>
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('are shown to the clerks of their own place and to nobody outside, by no way round', async () => {
    const total = async (account: string) => (await house.ask(account, '{ officials { total } }')).data.officials.total
    expect(await total('community')).toBe(4)
    expect(await total('street')).toBe(10)
    expect(await total('auditor')).toBe(await total('district'))
    for (const account of ['building', 'organisation', 'unit', 'volunteer']) {
      expect(await total(account)).toBe(0)
      const { data } = await house.ask(
        account,
        '{ posts { total items { appointments { total items { official { id } } } } } }',
      )
      expect(data.posts.total).toBeGreaterThan(0)
      for (const { appointments } of data.posts.items) expect(appointments).toEqual({ total: 0, items: [] })
    }
  })
})
