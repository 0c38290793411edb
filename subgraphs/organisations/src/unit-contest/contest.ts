import { type Context } from '@concentric/chassis/context'
import { districtTime } from '@concentric/chassis/district-time'
import { entityOf } from '@concentric/chassis/entity'
import { type Deed } from '@concentric/chassis/kept-act/once'
import { Refusal } from '@concentric/chassis/messages'
import { isId } from '@concentric/chassis/refusing'
import { obeying } from '@concentric/chassis/rules'
import { draftOf, insertOnly } from '@concentric/chassis/write'
import { once } from '../kept-act/once.ts'
import { UnitContest, UnitContestDraft } from './unit-contest.type.ts'

/** An answer is due so many days later. */
export const ANSWERED_WITHIN_DAYS = 10

const DAY_MILLISECONDS = 86_400_000
const DAY_LENGTH = 10

const lists = {
  UNIT: ['partnerUnit', 'unitId: id'],
  CONTACT: ['unitContact', 'unitId'],
  SEAT: ['conferenceMember', 'unitId'],
  DONATION: ['donation', 'unitId'],
  ACTIVITY: ['activity', 'unitId'],
} as const

type Subject = { id: string; name: string; unitId: string | null; communityId: string | null; streetId: string | null }

/** The unit that asks says what is wrong with a record of its own; the office where it lies answers. Answers the id. */
export const contest = (input: UnitContestDraft, key: string, context: Context): Promise<string> =>
  once({ name: 'contest', key, input: { ...input } }, entityOf(UnitContest), context, () => contested(input, context))

async function contested(input: UnitContestDraft, context: Context): Promise<Deed> {
  const { level, placeId } = context.actor
  if (level !== 'unit') throw new Refusal('FORBIDDEN', 'forbidden')
  const asked = obeying(input, UnitContestDraft)
  const subject = await subjectOf(asked, context)
  if (subject?.unitId !== placeId)
    throw new Refusal('BAD_USER_INPUT', 'invalid', { fields: { subjectId: 'unresolved' } })
  const { subject: about, wish, reason } = asked
  const { id: subjectId, name, communityId, streetId } = subject
  const due = districtTime(new Date(Date.now() + ANSWERED_WITHIN_DAYS * DAY_MILLISECONDS)).slice(0, DAY_LENGTH)
  const row = { unitId: placeId, communityId, streetId, subject: about, subjectId, name, wish, reason, dueOn: due }
  const entity = entityOf(UnitContest)
  const draft = draftOf(entity.columns, row)
  return { id: draft.id, statements: [insertOnly(entity, draft)] }
}

/** What a contest is about, as the unit itself reads it. */
async function subjectOf({ subject, subjectId }: UnitContestDraft, context: Context): Promise<Subject | null> {
  if (!isId(subjectId)) return null
  const [one, unitId] = lists[subject]
  const question = `query ($id: ID!) { row: ${one}(id: $id) { id name ${unitId} communityId streetId } }`
  const { row } = (await context.graph(question, { id: subjectId })) as { row: Subject | null }
  return row
}
