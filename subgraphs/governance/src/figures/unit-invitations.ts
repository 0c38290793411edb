import { type Asked, type Figure } from '@concentric/chassis/figures'
import { ofUnit, UnitOfPlace } from '@concentric/chassis/unit-of-place'
import { type SQL, sql } from 'drizzle-orm'
import { meetingInvitations as invitations } from '../meeting-invitation/meeting-invitation.table.ts'

/** The invitations of units, of a year, to meetings that were held, each with what it counts for; a unit reads its own. */
const invited = (asked: Asked, counts: SQL, which: SQL = sql`true`): SQL =>
  sql`select ${invitations.id}, 'MeetingInvitation', ${invitations.name}, ${counts}, ${invitations.sample} from ${invitations}
    where ${asked.here(invitations)} and ${invitations.state} in ('HELD', 'MINUTED', 'PUBLISHED') and ${which}
      and extract(year from ${invitations.heldOn}) = coalesce(${asked.value('year')}::int, extract(year from current_date)::int)
      and ${ofUnit(invitations.unitId, asked)}`

export const unitInvitedCount: Figure = {
  label: ['单位受邀会议', 'Meetings units were asked to'],
  definition: [
    '当年已召开、邀请了单位的会议；只对当事单位和管理者显示和计入（S110）。',
    'Meetings of the year that were held and that a unit was asked to; shown and counted to the unit and its clerks only (S110).',
  ],
  unit: ['次', 'meetings'],
  of: 'count',
  arguments: UnitOfPlace,
  rows: (asked) => invited(asked, sql`1`),
}

export const unitCameCount: Figure = {
  label: ['单位到会', 'Meetings units came to'],
  definition: [
    '单位受邀会议中登记为到会的；只对当事单位和管理者显示和计入（S110）。',
    'Of the meetings units were asked to those they came to; shown and counted to the unit and its clerks only (S110).',
  ],
  unit: ['次', 'meetings'],
  of: 'count',
  arguments: UnitOfPlace,
  rows: (asked) => invited(asked, sql`1`, sql`${invitations.attended}`),
}

export const invitationAttendanceShare: Figure = {
  label: ['受邀单位到会率', 'Attendance of those asked'],
  definition: [
    '当年已召开的会议中，登记了是否到会的邀请里到会的占比；每次记 100 或 0；单位只计自己的（S16）。',
    'Of invitations to held meetings of the year for which it was told who came, those that were followed; each counts as 100 or 0; a unit counts its own (S16).',
  ],
  unit: ['%', '%'],
  of: 'average',
  arguments: UnitOfPlace,
  rows: (asked) =>
    invited(
      asked,
      sql`case when ${invitations.attended} then 100 else 0 end`,
      sql`${invitations.attended} is not null`,
    ),
}
