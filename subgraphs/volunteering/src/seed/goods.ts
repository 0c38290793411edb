import { around, dayFrom, seedId, type Tree } from '@concentric/chassis/seed'
import { type donations } from '../donation/donation.table.ts'
import { type redemptions } from '../redemption/redemption.table.ts'
import { type rewards } from '../reward/reward.table.ts'

type Given = { name: string; quantity: number; valueFen: number; priceMinutes: number }

const stationId = seedId('station', 'HELP_AT_HOME', '太平角')
const REDEMPTIONS = 30

/** What 示例 units of the council of 太平角 have given; the source counts the redemptions and names neither goods nor donors (S85). */
const goods: readonly Given[] = [
  { name: '示例日用品礼包', quantity: 40, valueFen: 120_000, priceMinutes: 120 },
  { name: '示例理发券', quantity: 30, valueFen: 60_000, priceMinutes: 60 },
  { name: '示例电影票', quantity: 20, valueFen: 80_000, priceMinutes: 90 },
]

/** Given, and not offered yet. */
const kept = { name: '示例文具', quantity: 100, valueFen: 50_000 }

const placeOf = (tree: Tree) => {
  const { id, streetId } = tree.find(({ name }) => name === '太平角')!
  return { communityId: id, streetId, sample: true }
}

export const donationsOf = (tree: Tree, today: Date): (typeof donations.$inferInsert)[] =>
  [...goods, kept].map(({ name, quantity, valueFen }, n) => ({
    id: seedId('donation', '太平角', n + 1),
    ...placeOf(tree),
    stationId,
    unitId: seedId('unit', '太平角', n + 1),
    name,
    quantity,
    valueFen,
    donatedOn: dayFrom(today, -120 - n),
  }))

/** What 示例 units say they will bring within three weeks. */
export const pledgesOf = (tree: Tree, today: Date): (typeof donations.$inferInsert)[] =>
  [1, 3].map((unit) => ({
    id: seedId('donation', '太平角', 'pledged', unit),
    ...placeOf(tree),
    stationId,
    unitId: seedId('unit', '太平角', unit),
    name: '示例雨伞',
    quantity: 20,
    valueFen: 40_000,
    donatedOn: dayFrom(today, -2),
    state: 'PLEDGED' as const,
    pledgedUntil: dayFrom(today, 21),
  }))

export const rewardsOf = (tree: Tree): (typeof rewards.$inferInsert)[] =>
  goods.map(({ name, quantity, priceMinutes }, n) => ({
    id: seedId('reward', '太平角', n + 1),
    ...placeOf(tree),
    stationId,
    donationId: seedId('donation', '太平角', n + 1),
    name,
    priceMinutes,
    quantity,
  }))

/** Thirty redemptions (S85), each by another invented volunteer with a year of service behind him. */
export const redemptionsOf = (tree: Tree, today: Date): (typeof redemptions.$inferInsert)[] =>
  Array.from({ length: REDEMPTIONS }, (_, n) => {
    const day = dayFrom(today, -2 - 3 * n)
    const at = `${day}T10:00:00+08:00`
    return {
      id: seedId('redemption', '太平角', n + 1),
      ...placeOf(tree),
      rewardId: seedId('reward', '太平角', 1 + (n % goods.length)),
      volunteerId: seedId('volunteer', '太平角', 2 + n),
      minutes: around(goods, n).priceMinutes,
      state: 'COLLECTED' as const,
      collectBy: dayFrom(today, 12 - 3 * n),
      collectedAt: at,
      createdAt: at,
      updatedAt: at,
    }
  })
