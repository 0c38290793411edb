import { type Figure } from '@concentric/chassis/figures'
import { sql } from 'drizzle-orm'
import { activities } from '../activity/activity.table.ts'
import { HeldInYear, inYear } from './held-activity-count.ts'

const words = sql.raw(
  "(values (1, 'EDUCATE', '教育'), (2, 'MANAGE', '管理'), (3, 'SUPERVISE', '监督'), (4, 'ORGANISE', '组织'), (5, 'COMMUNICATE', '宣传'), (6, 'GATHER', '凝聚'), (7, 'SERVE', '服务'))",
)

export const workByPurpose: Figure = {
  label: ['按主要任务的活动', 'Work by purpose'],
  definition: [
    '当年已举办和已结项、注明主要任务的活动，按任务；没有活动的任务为 0（S64）。',
    'Activities of the year that were held and say what they were for, by that; a purpose without any stands at 0 (S64).',
  ],
  unit: ['场', 'activities'],
  of: 'sum',
  arguments: HeldInYear,
  rows: ({ here, value }) =>
    sql`select purpose.code, 'ActivityPurpose', purpose.word, count(held.id), coalesce(bool_and(held.sample), false) from ${words} purpose (place, code, word)
      left join (select ${activities.id}, ${activities.purpose}, ${activities.sample} from ${activities} where ${here(activities)} and ${inYear(value)}) held
        on held.purpose = purpose.code group by purpose.place, purpose.code, purpose.word`,
}
