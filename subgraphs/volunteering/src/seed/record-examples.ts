import { type serviceRecords } from '../service-record/service-record.table.ts'

type Beneficiary = (typeof serviceRecords.$inferInsert)['beneficiary']
/** What is done under which head of the services at 高邮湖路, for whom, how long; and which of the 示例 teams of 太平角 does it there. */
export type RecordExample = { head: string; item: string; beneficiary: Beneficiary; hours: number; team?: number }

export const recordExamples: readonly RecordExample[] = [
  { head: '便民维修', item: '小家电维修', beneficiary: 'RESIDENTS', hours: 2, team: 2 },
  { head: '送餐', item: '午餐配送', beneficiary: 'ELDERLY_ALONE', hours: 1, team: 3 },
  { head: '谈心陪伴', item: '上门谈心', beneficiary: 'ELDERLY_ALONE', hours: 1 },
  { head: '打扫卫生', item: '擦窗', beneficiary: 'DISABLED', hours: 2 },
  { head: '义务理发', item: '站内理发', beneficiary: 'RESIDENTS', hours: 3, team: 5 },
  { head: '楼院清扫', item: '楼院清扫', beneficiary: 'RESIDENTS', hours: 2, team: 4 },
  { head: '宣讲授课', item: '手工课', beneficiary: 'CHILDREN', hours: 2 },
]

/** How many records a year has, and by how many volunteers: those of 香港中路示例一 are three, too few to be shown. */
export const recordsAt: Readonly<Record<string, { records: number; first: number; volunteers: number }>> = {
  太平角: { records: 720, first: 2, volunteers: 40 },
  高邮湖路: { records: 600, first: 1, volunteers: 30 },
  三门峡: { records: 300, first: 1, volunteers: 12 },
  邹县路: { records: 240, first: 1, volunteers: 7 },
  香港中路示例一: { records: 60, first: 1, volunteers: 3 },
}
