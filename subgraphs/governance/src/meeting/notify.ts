import { type Context } from '@concentric/chassis/context'
import { entityOf } from '@concentric/chassis/entity'
import { type Order } from '@concentric/chassis/kept-act/order'
import { Refusal } from '@concentric/chassis/messages'
import { sql } from 'drizzle-orm'
import { once } from '../kept-act/once.ts'
import { changing, inChargeOf } from '../kept-act/seen.ts'
import { meetings } from './meeting.table.ts'
import { Meeting } from './meeting.type.ts'

/** Notifies a planned meeting, whose members a trigger asks; of one that is notified, asks the members who joined since. */
export const notify = ({ id, version, key }: Order, context: Context) =>
  once({ name: 'notifyMeeting', key, input: { id, version } }, entityOf(Meeting), context, async () => {
    const { state } = await inChargeOf(meetings, { id, version }, context)
    if (state !== 'PLANNED' && state !== 'NOTIFIED') throw new Refusal('BAD_USER_INPUT', tooLate)
    const isDated = await context.run<boolean>(
      sql`select (held_on is not null)::text from ${meetings} where id = ${id}::uuid`,
    )
    if (!isDated) throw new Refusal('BAD_USER_INPUT', 'invalid', { fields: { heldOn: 'required' } })
    const statements = [
      changing(meetings, { id, version }, sql`state = 'NOTIFIED'`),
      sql`select to_json(governance.invite_members(${id}::uuid))::text`,
    ]
    return { id, statements, asActor: true }
  })

const tooLate = [
  '会议已召开或已取消，不能再通知。',
  'The meeting was held or called off: nobody is asked to it any more.',
] as const
