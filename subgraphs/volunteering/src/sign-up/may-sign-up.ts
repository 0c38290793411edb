import { type Context } from '@concentric/chassis/context'
import { Refusal } from '@concentric/chassis/messages'
import { unresolved } from '@concentric/chassis/references'
import { isId } from '@concentric/chassis/refusing'
import { type SQL, sql } from 'drizzle-orm'
import { shifts } from '../shift/shift.table.ts'
import { personOf } from '../volunteer/person-of.ts'
import { signUps } from './sign-up.table.ts'

type Seen = { inCharge: boolean }

const inCharge = ({ streetId, communityId }: typeof shifts | typeof signUps): SQL =>
  sql`json_build_object('inCharge', app.in_charge(${streetId}, ${communityId}))::text`

const isClerk = ({ actor: { level } }: Context) => ['district', 'street', 'community'].includes(level)

/**
 * Whom the actor signs up for a shift: the volunteer himself, or whom a clerk names who is in charge of the shift and sees
 * the volunteer. Refuses everybody else.
 */
export async function signedUpBy(
  { shiftId, volunteerId }: { shiftId: string; volunteerId?: string | null },
  context: Context,
): Promise<string> {
  const { level, placeId } = context.actor
  if (level !== 'volunteer' && !isClerk(context)) throw new Refusal('FORBIDDEN', 'forbidden')
  if (!isId(shiftId)) throw unresolved(['shiftId'])
  const shift = await context.run<Seen | null>(
    sql`select ${inCharge(shifts)} from ${shifts} where ${shifts.id} = ${shiftId}::uuid and ${shifts.archivedAt} is null`,
  )
  if (!shift) throw unresolved(['shiftId'])
  if (level === 'volunteer') {
    if (volunteerId && volunteerId.toLowerCase() !== placeId) throw new Refusal('FORBIDDEN', 'forbidden')
    return placeId
  }
  if (!shift.inCharge) throw new Refusal('FORBIDDEN', 'forbidden')
  if (!volunteerId) throw new Refusal('BAD_USER_INPUT', 'invalid', { fields: { volunteerId: 'required' } })
  if (!(await personOf(volunteerId, context))) throw unresolved(['volunteerId'])
  return volunteerId
}

/** Refuses to cancel a sign-up that is neither the actor's own nor one of his place. */
export async function mustCancelOwn(id: string, context: Context): Promise<void> {
  const seen = isId(id)
    ? await context.run<Seen | null>(sql`select ${inCharge(signUps)} from ${signUps} where ${signUps.id} = ${id}::uuid`)
    : null
  if (!seen) throw new Refusal('NOT_FOUND', 'notFound')
  if (context.actor.level !== 'volunteer' && !seen.inCharge) throw new Refusal('FORBIDDEN', 'forbidden')
}
