import { registerEnumType } from '@concentric/chassis/crud'
import { type Label, type RowColumns } from '@concentric/chassis/entity'
import { type SQL, sql } from 'drizzle-orm'
import { serviceRecords as records } from './service-record.table.ts'

/** What may be right and is worth a second look before it is confirmed. */
export const OddPattern = { NIGHT: 'NIGHT', LONG: 'LONG', LATE: 'LATE', SAME_TIMES: 'SAME_TIMES' } as const
registerEnumType(OddPattern, {
  name: 'OddPattern',
  valuesConfig: {
    NIGHT: { description: '夜间（22 时至 6 时）' },
    LONG: { description: '超过 8 小时' },
    LATE: { description: '结束 30 天以后才录入' },
    SAME_TIMES: { description: '连续多日起止时间完全相同' },
  },
})

export const oddPatternsLabel: Label = [
  '异常提示',
  'Odd patterns',
  'For whoever confirms it: at night, longer than 8 hours, entered 30 days late, the same times on 5 other days of the month.',
]

const SAME_DAYS = 5

/** The odd patterns of a record; nothing is refused for them. */
export function oddPatternsOf({ id, volunteerId, startsAt, endsAt, createdAt }: RowColumns): SQL {
  const clock = (instant: SQL) => sql`(${instant} at time zone 'Asia/Shanghai')::time`
  const [from, to] = [sql`${startsAt}`, sql`${endsAt}`]
  const same = sql`select count(*) from ${records} other where other.volunteer_id = ${volunteerId} and other.id <> ${id}
    and other.archived_at is null and other.starts_at between ${from} - interval '31 days' and ${from}
    and ${clock(sql`other.starts_at`)} = ${clock(from)} and ${clock(sql`other.ends_at`)} = ${clock(to)}`
  return sql`to_json(array_remove(array[
    case when ${clock(from)} < '06:00' or ${clock(from)} >= '22:00' or ${clock(to)} > '22:00' then 'NIGHT' end,
    case when ${to} - ${from} > interval '8 hours' then 'LONG' end,
    case when ${createdAt} > ${to} + interval '30 days' then 'LATE' end,
    case when (${same}) >= ${sql.raw(String(SAME_DAYS))} then 'SAME_TIMES' end], null))`
}
