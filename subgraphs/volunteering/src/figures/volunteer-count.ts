import { type Figure } from '@concentric/chassis/figures'
import { sql } from 'drizzle-orm'
import { volunteerTotals as totals } from '../volunteer/volunteer.table.ts'
import { volunteerCountOf } from '../volunteer/volunteer-total.ts'

export const volunteerCount: Figure = {
  label: ['注册志愿者', 'Registered volunteers'],
  definition: [
    '各社区在册志愿者之和；不足 5 人的社区只对其管理者显示和计入（S62、S83）。',
    'Registered volunteers of the communities; one with fewer than five is shown and counted to its clerks only (S62, S83).',
  ],
  unit: ['人', 'volunteers'],
  of: 'sum',
  withholds: true,
  rows: ({ here }) =>
    sql`select id, 'Community', name, volunteers, case when volunteers > 0 then samples = volunteers end, volunteers is null as withheld from (
      select counted.id, counted.name, ${volunteerCountOf(sql`counted.id`)} as volunteers,
        (select ${totals.samples} from ${totals} where ${totals.communityId} = counted.id) as samples
      from governance.community counted where ${here({ communityId: sql`counted.id`, streetId: sql`counted.street_id`, archivedAt: sql`counted.archived_at` })}) counts`,
}
