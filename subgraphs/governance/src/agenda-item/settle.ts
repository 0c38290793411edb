import { type Context } from '@concentric/chassis/context'
import { entityOf } from '@concentric/chassis/entity'
import { type Order } from '@concentric/chassis/kept-act/order'
import { Refusal } from '@concentric/chassis/messages'
import { withoutNumbers } from '@concentric/chassis/personal/prose'
import { checkReferences } from '@concentric/chassis/references'
import { draftOf, insertOnly } from '@concentric/chassis/write'
import { type SQL, sql } from 'drizzle-orm'
import { conferences } from '../conference/conference.table.ts'
import { Decision } from '../decision/decision.type.ts'
import { once } from '../kept-act/once.ts'
import { changing, inChargeOf } from '../kept-act/seen.ts'
import { agendaItems } from './agenda-item.table.ts'
import { AgendaItem } from './agenda-item.type.ts'

/** Takes an item up, for a meeting if one is named. */
export const accept = ({ meetingId, ...asked }: Order & { meetingId?: string | null }, context: Context) =>
  settle('accept', asked, { meetingId: meetingId ?? null }, ['RAISED', 'DECLINED'], context, async () => {
    await checkReferences(entityOf(AgendaItem), { meetingId }, context)
    return [
      changing(
        agendaItems,
        asked,
        sql`state = 'ACCEPTED', answer = null, meeting_id = coalesce(${meetingId ?? null}::uuid, meeting_id)`,
      ),
    ]
  })

/** Does not take an item up, and answers why. */
export const decline = ({ text, ...asked }: Order & { text: string }, context: Context) => {
  const answer = said(text, 300)
  return settle('decline', asked, { answer }, ['RAISED', 'ACCEPTED'], context, async () => [
    changing(agendaItems, asked, sql`state = 'DECLINED', answer = ${answer}::text`),
  ])
}

/** Keeps what the meeting of an item decided about it; another body's decision is added by itself. */
export const decide = ({ text, ...asked }: Order & { text: string }, context: Context) => {
  const decision = said(text, 1000)
  return settle('decide', asked, { decision }, ['DISCUSSED'], context, async () => {
    const known = await context.run<{ name: string; meetingId: string; kind: string }>(
      sql`select json_build_object('name', i.name, 'meetingId', i.meeting_id, 'kind', c.kind)::text from ${agendaItems} i join ${conferences} c on c.id = i.conference_id where i.id = ${asked.id}::uuid`,
    )
    const row = draftOf(entityOf(Decision).columns, {
      agendaItemId: asked.id,
      meetingId: known.meetingId,
      body: known.kind === 'COMMUNITY_COUNCIL' ? 'COMMUNITY_COUNCIL' : 'CONFERENCE',
      name: known.name,
      text: decision,
    })
    return [changing(agendaItems, asked, sql`state = 'DECIDED'`), insertOnly(entityOf(Decision), row)]
  })
}

/** Ends an item that needs no more, and answers what came of it. */
export const close = ({ text, ...asked }: Order & { text: string }, context: Context) => {
  const answer = said(text, 300)
  return settle('close', asked, { answer }, ['DISCUSSED', 'DECIDED', 'VERIFIED'], context, async () => [
    changing(agendaItems, asked, sql`state = 'CLOSED', answer = ${answer}::text`),
  ])
}

/** What the clerks of its place do about an item, once under a key, as themselves. */
const settle = (
  name: string,
  { id, version, key }: Order,
  given: object,
  from: readonly string[],
  context: Context,
  statements: () => Promise<SQL[]>,
) =>
  once(
    { name: `${name}AgendaItem`, key, input: { id, version, ...given } },
    entityOf(AgendaItem),
    context,
    async () => {
      const { state } = await inChargeOf(agendaItems, { id, version }, context)
      if (!from.includes(state)) throw new Refusal('BAD_USER_INPUT', otherStage)
      return { id, statements: await statements(), asActor: true }
    },
  )

function said(text: string, maximum: number): string {
  const given = withoutNumbers(text.trim())
  if (!given) throw new Refusal('BAD_USER_INPUT', 'invalid', { fields: { text: 'required' } })
  if (given.length > maximum)
    throw new Refusal('BAD_USER_INPUT', 'invalid', {
      fields: { text: { key: 'tooLong', values: { maximum, length: given.length } } },
    })
  return given
}

const otherStage = [
  '议题在别的阶段，不能这样办理：先受理，会议召开后再决定。',
  'The item is at another stage: it is accepted first, and decided once its meeting was held.',
] as const
