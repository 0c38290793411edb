import { type Context } from '@concentric/chassis/context'
import { Writing } from '@concentric/chassis/crud'
import { entityOf } from '@concentric/chassis/entity'
import { type Deed } from '@concentric/chassis/kept-act/once'
import { Refusal } from '@concentric/chassis/messages'
import { withoutNumbers } from '@concentric/chassis/personal/prose'
import { isId } from '@concentric/chassis/refusing'
import { type Values, written } from '@concentric/chassis/write'
import { type SQL, sql } from 'drizzle-orm'
import { once } from '../kept-act/once.ts'
import { partnerUnits } from '../partner-unit/partner-unit.table.ts'
import { PartnerUnit, PartnerUnitPatch } from '../partner-unit/partner-unit.type.ts'
import { unitContacts } from '../unit-contact/unit-contact.table.ts'
import { unitContests as contests } from './unit-contest.table.ts'
import { UnitContest } from './unit-contest.type.ts'

type Decision = 'UPHELD' | 'DISMISSED' | 'WITHDRAWN'
type Asked = { id: string; version: number; key: string; answer?: string; correction?: PartnerUnitPatch | null }
type Seen = { version: number; state: string; subject: string; subjectId: string; wish: string; unitId: string }

const FEWEST = 2
const MOST = 200
const units = new Writing(PartnerUnit)

/**
 * Ends a contest, once under a key: an office upholds it, with the correction or the erasure in the same transaction, or dismisses
 * it; the unit withdraws it. Row security says whether the office may. Answers the id.
 */
export const answer = (to: Decision, { key, ...asked }: Asked, context: Context): Promise<string> =>
  once({ name: `contest ${to}`, key, input: asked }, entityOf(UnitContest), context, () => answered(to, asked, context))

async function answered(
  to: Decision,
  { id, version, answer: given, correction }: Omit<Asked, 'key'>,
  context: Context,
) {
  const seen = isId(id) ? await seenBy(id, context) : null
  if (!seen) throw new Refusal('NOT_FOUND', 'notFound')
  const isOwn = context.actor.level === 'unit'
  if (isOwn !== (to === 'WITHDRAWN') || context.actor.level === 'auditor') throw new Refusal('FORBIDDEN', 'forbidden')
  if (seen.version !== version) throw new Refusal('CONFLICT', 'conflict', { current: seen.version })
  if (seen.state !== 'OPEN') throw refused('state', over)
  const words = to === 'WITHDRAWN' ? null : answerOf(given)
  if (correction && seen.subject !== 'UNIT') throw refused('correction', elsewhere)
  const deed: Deed = {
    id,
    statements: [
      orConflict(
        sql`update ${contests} set state = ${to}, answer = ${words}, answered_at = now() where id = ${id}::uuid and version = ${version}::int and state = 'OPEN' returning 1`,
      ),
      ...(to === 'UPHELD' ? await corrections(seen, correction, context) : []),
    ],
    // a unit writes none of these rows: it has been looked at that this one is its own
    asActor: !isOwn,
  }
  return deed
}

const seenBy = (id: string, context: Context) =>
  context.run<Seen | null>(
    sql`select json_build_object('version', ${contests.version}, 'state', ${contests.state}, 'subject', ${contests.subject}, 'subjectId', ${contests.subjectId}, 'wish', ${contests.wish}, 'unitId', ${contests.unitId})::text
      from ${contests} where ${contests.id} = ${id}::uuid`,
  )

/** What upholding changes: of a contact who it was and how to reach him, of the unit what the office corrects. */
async function corrections(
  { subjectId, wish }: Seen,
  correction: PartnerUnitPatch | null | undefined,
  context: Context,
): Promise<SQL[]> {
  if (wish === 'ERASE')
    return [
      orForbidden(
        sql`update ${unitContacts} set display_name = null, office_phone = null, archived_at = coalesce(archived_at, now()) where id = ${subjectId}::uuid returning 1`,
      ),
    ]
  const values = correction ? await units.checked(correction, PartnerUnitPatch, context) : {}
  if (!Object.keys(values).length) return []
  return [
    orForbidden(
      sql`update ${partnerUnits} set ${assigned(values)} where id = ${subjectId}::uuid and archived_at is null returning 1`,
    ),
  ]
}

function assigned(values: Values): SQL {
  const { columns } = entityOf(PartnerUnit)
  const all = Object.entries(written(columns, values))
  return sql.join(
    all.map(
      ([key, value]) => sql`${sql.identifier(columns[key]!.name)} = ${value}::${sql.raw(columns[key]!.getSQLType())}`,
    ),
    sql`, `,
  )
}

function answerOf(given = ''): string {
  const text = withoutNumbers(given.trim())
  const { length } = text
  if (length >= FEWEST && length <= MOST) return text
  throw new Refusal('BAD_USER_INPUT', 'invalid', {
    fields: {
      answer:
        length < FEWEST
          ? { key: 'tooShort', values: { minimum: FEWEST } }
          : { key: 'tooLong', values: { maximum: MOST, length } },
    },
  })
}

const changedOr = (change: SQL, refusal: SQL): SQL =>
  sql`with changed as (${change}) select case when exists (select from changed) then 'true' else ${refusal}::text end`
const orConflict = (change: SQL) => changedOr(change, sql`app.refuse('CONFLICT', 'conflict')`)
const orForbidden = (change: SQL) => changedOr(change, sql`app.refuse('FORBIDDEN', 'forbidden')`)

const refused = (field: string, words: readonly [string, string]) =>
  new Refusal('BAD_USER_INPUT', 'invalid', { fields: { [field]: words } })
const over = ['这一申请已经结束。', 'This request has come to its end.'] as const
const elsewhere = [
  '只有单位资料可在答复中一并更正；其他记录请先在其页面更正。',
  'The record of a unit alone is corrected with the answer; correct others on their own page first.',
] as const
