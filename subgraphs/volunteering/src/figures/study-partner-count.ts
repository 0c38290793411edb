import { type Figure } from '@concentric/chassis/figures'
import { sql } from 'drizzle-orm'
import { studyPartners as pairs } from '../study-partner/study-partner.table.ts'
import { seesPeople } from '../volunteer/sees-people.ts'

const place = { communityId: sql`place.id`, streetId: sql`place.street_id`, archivedAt: sql`place.archived_at` }

export const studyPartnerCount: Figure = {
  label: ['结对帮学', 'Study partners'],
  definition: [
    '今天在进行的结对帮学对数，按社区；对数很少，只对管理者和审计显示和计入，不列姓名（S49）。',
    'Pairs that study together today, by community. They are few: shown and counted to the clerks in charge and the auditor only, and never by name (S49).',
  ],
  unit: ['对', 'pairs'],
  of: 'sum',
  withholds: true,
  rows: ({ here }) =>
    sql`select id, 'Community', name, pairs, null::boolean, pairs is null as withheld from (
      select place.id, place.name, case when ${seesPeople(place)} then (
        select count(*) from ${pairs} where ${pairs.communityId} = place.id and ${pairs.archivedAt} is null
          and current_date >= ${pairs.startsOn} and (${pairs.endsOn} is null or ${pairs.endsOn} > current_date)) end as pairs
      from governance.community place where ${here(place)}) counts`,
}
