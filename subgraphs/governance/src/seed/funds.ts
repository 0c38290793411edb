import { dayFrom, seedId, type Tree } from '@concentric/chassis/seed'
import { type capitalSpends } from '../capital-spend/capital-spend.table.ts'
import { type fundAllocations } from '../fund-allocation/fund-allocation.table.ts'
import { type fundRules } from '../fund-rule/fund-rule.table.ts'
import { type fundSteps } from '../fund-step/fund-step.table.ts'

const YUAN = 100
const PARTY_WORK = 82_000 * YUAN
const STATION_OPERATION = 70_000 * YUAN

/** What each community is given every year; the source gives no first year, so they begin with the year before its report. */
export const rules: readonly (typeof fundRules.$inferInsert)[] = [
  {
    id: seedId('fund-rule', 'PARTY_WORK'),
    name: '党建工作经费标准',
    kind: 'PARTY_WORK',
    amountFen: PARTY_WORK,
    fromYear: 2016,
  },
  {
    id: seedId('fund-rule', 'STATION_OPERATION'),
    name: '社区工作运行经费标准',
    kind: 'STATION_OPERATION',
    amountFen: STATION_OPERATION,
    fromYear: 2016,
  },
]

// the source tells the first and the last amount, and no year
const steps = [200_000, 400_000, 600_000, 800_000, 1_000_000].map((yuan) => yuan * YUAN)
const lastYear = (today: Date) => Number(dayFrom(today, 0).slice(0, 4)) - 1

/** The service fund from 200,000 to 1,000,000 yuan in five years that begin with the last. Ids know no year: sown in another year they are the same. */
export const stepsFrom = (today: Date): (typeof fundSteps.$inferInsert)[] =>
  steps.map((amountFen, index) => ({
    id: seedId('fund-step', index),
    name: `示例递增第${'一二三四五'[index]}年`,
    year: lastYear(today) + index,
    amountFen,
    sample: true,
  }))

/** What each community was given in the last year and in this. */
export const allocationsOf = (tree: Tree, today: Date): (typeof fundAllocations.$inferInsert)[] =>
  steps.slice(0, 2).flatMap((step, index) => {
    const year = lastYear(today) + index
    const due = [
      { kind: 'PARTY_WORK', amountFen: PARTY_WORK, name: '示例党建工作经费' },
      { kind: 'STATION_OPERATION', amountFen: STATION_OPERATION, name: '示例社区工作运行经费' },
      { kind: 'SERVICE', amountFen: step, name: '示例服务经费' },
    ] as const
    return tree.flatMap(({ id, name: community, streetId }) =>
      due.map(({ kind, amountFen, name }) => ({
        id: seedId('fund-allocation', community, kind, index),
        communityId: id,
        streetId,
        name,
        year,
        kind,
        amountFen,
        sample: true,
      })),
    )
  })

const CENTRES = 900_000_000
const STEP = 100_000

/** The 900,000,000 yuan of the centres; the shares are invented. Every step off the average occurs once on both sides of it: the sum is exact to the yuan, the first centres bear the odd ones. */
export const spendsOf = (tree: Tree, today: Date): (typeof capitalSpends.$inferInsert)[] => {
  const average = Math.floor(CENTRES / tree.length)
  const odd = CENTRES % tree.length
  return tree.map(({ id, name, streetId }, index) => {
    const off = (((index * 7) % tree.length) - (tree.length - 1) / 2) * STEP
    return {
      id: seedId('capital-spend', name),
      communityId: id,
      streetId,
      what: '示例党群服务中心建设',
      year: lastYear(today) - (index % 3),
      amountFen: (average + off + (index < odd ? 1 : 0)) * YUAN,
      sample: true,
    }
  })
}
