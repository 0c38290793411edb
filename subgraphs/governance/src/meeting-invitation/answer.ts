import { type Context } from '@concentric/chassis/context'
import { entityOf } from '@concentric/chassis/entity'
import { Refusal } from '@concentric/chassis/messages'
import { withoutNumbers } from '@concentric/chassis/personal/prose'
import { sql } from 'drizzle-orm'
import { once } from '../kept-act/once.ts'
import { changing, seen } from '../kept-act/seen.ts'
import { LONGEST_POST, meetingInvitations } from './meeting-invitation.table.ts'
import { MeetingInvitation } from './meeting-invitation.type.ts'

type Asked = {
  id: string
  version: number
  key: string
  answer: string
  attendeePost?: string | null
  reason?: string | null
}

/**
 * Answers an invitation, once under a key, until the meeting is held; AWAITED takes the answer back. Who may is who sees it,
 * the auditor apart; who is asked writes no invitation, so it runs as `system`.
 */
export const answerInvitation = ({ id, version, key, answer, attendeePost, reason }: Asked, context: Context) => {
  const post = answer === 'COMING' ? said('attendeePost', attendeePost, LONGEST_POST) : null
  const why = answer === 'NOT_COMING' ? said('reason', reason, 200) : null
  const input = { id, version, answer, post, why }
  return once({ name: 'answerInvitation', key, input }, entityOf(MeetingInvitation), context, async () => {
    const { state } = await seen(meetingInvitations, { id, version }, context)
    if (context.actor.level === 'auditor') throw new Refusal('FORBIDDEN', 'forbidden')
    if (state !== 'NOTIFIED') throw new Refusal('BAD_USER_INPUT', over)
    const values = sql`answer = ${answer}, attendee_post = ${post}::text, reason = ${why}::text, answered_on = case when ${answer}::text <> 'AWAITED' then current_date end`
    return { id, statements: [changing(meetingInvitations, { id, version }, values)] }
  })
}

function said(field: string, text: string | null | undefined, maximum: number): string {
  const given = withoutNumbers((text ?? '').trim())
  if (!given) throw new Refusal('BAD_USER_INPUT', 'invalid', { fields: { [field]: 'required' } })
  if (given.length > maximum)
    throw new Refusal('BAD_USER_INPUT', 'invalid', {
      fields: { [field]: { key: 'tooLong', values: { maximum, length: given.length } } },
    })
  return given
}

const over = [
  '会议已召开或已取消，不能再答复。',
  'The meeting was held or called off: there is nothing to answer.',
] as const
