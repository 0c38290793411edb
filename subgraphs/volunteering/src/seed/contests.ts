import { dayFrom, seedId } from '@concentric/chassis/seed'
import { type recordContests } from '../record-contest/record-contest.table.ts'
import { type serviceRecords } from '../service-record/service-record.table.ts'

type Row = typeof recordContests.$inferInsert

/** What invented volunteers hold to be wrong with the contested of these records. */
export const contestsOf = (records: readonly (typeof serviceRecords.$inferInsert)[], today: Date): Row[] =>
  records
    .filter(({ state }) => state === 'CONTESTED')
    .map(({ id, communityId, streetId, volunteerId }, n) => ({
      id: seedId('record-contest', id!),
      communityId,
      streetId,
      recordId: id!,
      volunteerId,
      reason: '时长与实际不符（示例）',
      dueOn: dayFrom(today, n % 10),
    }))
