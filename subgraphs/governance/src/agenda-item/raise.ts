import { type Context } from '@concentric/chassis/context'
import { entityOf } from '@concentric/chassis/entity'
import { Refusal } from '@concentric/chassis/messages'
import { isId } from '@concentric/chassis/refusing'
import { draftOf, insertOnly } from '@concentric/chassis/write'
import { Writing } from '@concentric/chassis/writing'
import { sql } from 'drizzle-orm'
import { conferenceMembers } from '../conference-member/conference-member.table.ts'
import { once } from '../kept-act/once.ts'
import { AgendaItem, AgendaItemDraft } from './agenda-item.type.ts'

type Asked = { conferenceId: string; kind: string; name: string; detail?: string; needId?: string; key: string }

const rows = new Writing(AgendaItem)

/** Raises an item in a conference where the unit or organisation that asks has a seat, once under a key. It writes no item, so it runs as `system`. */
export const raise = ({ key, conferenceId, kind, name, detail, needId }: Asked, context: Context) => {
  const input = { conferenceId, kind, name, detail, needId }
  return once({ name: 'raiseAgendaItem', key, input }, entityOf(AgendaItem), context, async () => {
    const { level, placeId } = context.actor
    if (level !== 'unit' && level !== 'organisation') throw new Refusal('FORBIDDEN', 'forbidden')
    const values = await rows.checked({ ...input, [`${level}Id`]: placeId }, AgendaItemDraft, context)
    await mustBeMember(conferenceId, context)
    if (needId) await mustBeOwn(needId, placeId, context)
    const row = draftOf(entityOf(AgendaItem).columns, values)
    return { id: row.id, statements: [insertOnly(entityOf(AgendaItem), row)] }
  })
}

/** A unit reads its own seats alone, an organisation its own. */
async function mustBeMember(conferenceId: string, context: Context): Promise<void> {
  const isMember =
    isId(conferenceId) &&
    (await context.run<boolean>(
      sql`select exists (select from ${conferenceMembers} where conference_id = ${conferenceId}::uuid and app.id() in (unit_id, organisation_id) and archived_at is null)::text`,
    ))
  if (!isMember) throw new Refusal('BAD_USER_INPUT', 'invalid', { fields: { conferenceId: noSeat } })
}

async function mustBeOwn(needId: string, placeId: string | undefined, context: Context): Promise<void> {
  const { need } = await context.graph('query NeedOfUnit($id: ID!) { need(id: $id) { unitId } }', { id: needId })
  if ((need as { unitId: string | null } | null)?.unitId !== placeId)
    throw new Refusal('BAD_USER_INPUT', 'invalid', { fields: { needId: 'unresolved' } })
}

const noSeat = ['本单位（组织）在这个会议没有席位。', 'You have no seat in this conference.'] as const
