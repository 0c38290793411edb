import { type Context } from '@concentric/chassis/context'
import { entityOf } from '@concentric/chassis/entity'
import { Refusal } from '@concentric/chassis/messages'
import { isId } from '@concentric/chassis/refusing'
import { sql } from 'drizzle-orm'
import { once } from '../kept-act/once.ts'
import { changing, inChargeOf } from '../kept-act/seen.ts'
import { meetingInvitations } from '../meeting-invitation/meeting-invitation.table.ts'
import { meetings } from './meeting.table.ts'
import { Meeting } from './meeting.type.ts'

type Asked = { id: string; version: number; key: string; cameIds: readonly string[] }

/** Says who of those asked came, once under a key; a meeting that was notified is held by that. Told again, the latest holds. */
export const recordAttendance = ({ id, version, key, cameIds }: Asked, context: Context) =>
  once(
    { name: 'recordAttendance', key, input: { id, version, cameIds: cameIds.toSorted() } },
    entityOf(Meeting),
    context,
    async () => {
      const { state } = await inChargeOf(meetings, { id, version }, context)
      if (state === 'PLANNED' || state === 'CANCELLED') throw new Refusal('BAD_USER_INPUT', notHeld)
      const came = cameIds.every(isId) ? `{${cameIds.join()}}` : undefined
      const known = await context.run<{ isDue: boolean; invited: number }>(
        sql`select json_build_object('isDue', held_on <= current_date, 'invited', (select count(*) from ${meetingInvitations} i
            where i.meeting_id = m.id and i.archived_at is null and i.id = any(${came ?? '{}'}::uuid[])))::text from ${meetings} m where m.id = ${id}::uuid`,
      )
      if (!known.isDue) throw new Refusal('BAD_USER_INPUT', notHeld)
      if (!came || known.invited !== new Set(cameIds).size)
        throw new Refusal('BAD_USER_INPUT', 'invalid', { fields: { cameIds: 'unresolved' } })
      const statements = [
        changing(meetings, { id, version }, sql`state = case state when 'NOTIFIED' then 'HELD' else state end`),
        sql`with told as (update ${meetingInvitations} set attended = id = any(${came}::uuid[]) where meeting_id = ${id}::uuid and archived_at is null returning 1) select count(*)::text from told`,
      ]
      return { id, statements, asActor: true }
    },
  )

const notHeld = ['会议召开之后才登记到会。', 'Who came is told once the meeting was held.'] as const
