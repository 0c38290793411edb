import { type Figure } from '@concentric/chassis/figures'
import { UnitOfPlace } from '@concentric/chassis/unit-of-place'
import { sql } from 'drizzle-orm'
import { conferenceMembers as members } from '../conference-member/conference-member.table.ts'
import { meetings } from '../meeting/meeting.table.ts'

export const unitMeetingCount: Figure = {
  label: ['单位成员会议', 'Meetings units are members of'],
  definition: [
    '当年已召开、单位是其成员的联席会和议事会会议，入会之前的不计；单位只计已公布的（S110）。',
    'Meetings of the year that were held by conferences and councils a unit was a member of by then; a unit counts those that are published (S110).',
  ],
  unit: ['次', 'meetings'],
  of: 'count',
  arguments: UnitOfPlace,
  rows: ({ here, value }) =>
    sql`select ${meetings.id}, 'Meeting', ${meetings.name}, 1, ${meetings.sample} from ${meetings}
      where ${here(meetings)} and ${meetings.state} in ('HELD', 'MINUTED', 'PUBLISHED')
        and extract(year from ${meetings.heldOn}) = coalesce(${value('year')}::int, extract(year from current_date)::int)
        and exists (select from ${members} where ${members.conferenceId} = ${meetings.conferenceId} and ${members.archivedAt} is null
          and ${members.unitId} is not null and (${value('unitId')}::uuid is null or ${members.unitId} = ${value('unitId')}::uuid)
          and coalesce(${members.since} <= ${meetings.heldOn}, true))`,
}
