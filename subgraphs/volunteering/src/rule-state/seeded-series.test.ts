import { type SeededCommunity, seedId, sowAll } from '@concentric/chassis/seed'
import { testKeyRing, testPrefix } from '@concentric/gateway/testing/house'
import { day, ruleHouse } from '@concentric/gateway/testing/rule-house'
import { expect, it } from 'vitest'
import { activities } from '../activity/activity.table.ts'
import { seriesRows } from '../seed/series.ts'
import { seriesActivitiesOf } from '../seed/series-activities.ts'
import { series } from '../series/series.table.ts'

const { house, states } = ruleHouse('volunteering')

const inTree = (name: string, streetName: string): SeededCommunity => {
  const [id, streetId] = [seedId('community', name), seedId('street', streetName)]
  return { id, name, streetId, streetName, sample: false }
}
const tree = [inTree('三门峡', '八大峡'), inTree('邹县路', '云南路')]

it('R31: the series of the source are not overdue, whatever day of the year the district is sown on', async () => {
  const sownOn = Array.from({ length: 46 }, (_, n) => day(-8 * n - 1))
  const idOn = (id: string | undefined, sown: string) => seedId('sown', id!, sown)
  await sowAll(
    [
      async (sow) => {
        await sow(
          series,
          sownOn.flatMap((sown) => seriesRows.map((row) => ({ ...row, id: idOn(row.id, sown) }))),
        )
        const rows = sownOn.flatMap((sown) =>
          seriesActivitiesOf(tree, new Date(`${sown}T09:00:00+08:00`)).map((row) => ({
            ...row,
            id: idOn(row.id, sown),
            seriesId: idOn(row.seriesId!, sown),
          })),
        )
        await sow(activities, rows)
        return undefined
      },
    ],
    { url: house().ownerUrl, prefix: testPrefix, today: new Date(), keyRing: testKeyRing },
  )
  for (const sown of sownOn) {
    const ids = seriesRows.map(({ id }) => idOn(id, sown))
    const { items } = await states(`rule: "R31", on: "${sown}"`)
    const found = items.filter(({ scopeId }) => ids.includes(scopeId)).map(({ status }) => status)
    expect(found, sown).toHaveLength(ids.length)
    expect(found, sown).not.toContain('OVERDUE')
  }
})
