import { dayFrom, seedId } from '@concentric/chassis/seed'
import { type unitContests } from '../unit-contest/unit-contest.table.ts'

/** What 示例 units contest: one that waits for its answer, one that was answered. */
export const contestsOf = (today: Date): (typeof unitContests.$inferInsert)[] =>
  [
    { unit: 3, reason: '示例：门牌已变更，登记的仍是旧地址。', days: -3 },
    { unit: 1, reason: '示例：规模登记有误。', days: -30, answer: '示例：已按单位说明更正。' },
  ].map(({ unit, reason, days, answer }) => {
    const at = (day: number) => `${dayFrom(today, day)}T10:00:00+08:00`
    return {
      id: seedId('unit-contest', '太平角', unit),
      communityId: seedId('community', '太平角'),
      streetId: seedId('street', '八大关'),
      unitId: seedId('unit', '太平角', unit),
      subject: 'UNIT' as const,
      subjectId: seedId('unit', '太平角', unit),
      name: '示例单位',
      wish: 'CORRECT' as const,
      state: answer ? ('UPHELD' as const) : ('OPEN' as const),
      reason,
      answer,
      dueOn: dayFrom(today, days + 10),
      answeredAt: answer ? at(days + 4) : undefined,
      createdAt: at(days),
      updatedAt: at(answer ? days + 4 : days),
      sample: true,
    }
  })
