import { randomBytes } from 'node:crypto'
import { type Context } from '@concentric/chassis/context'
import { Arg, Ctx, ID, Query, Resolver } from '@concentric/chassis/crud'
import { districtTime } from '@concentric/chassis/district-time'
import { type Pair, Refusal } from '@concentric/chassis/messages'
import { isId } from '@concentric/chassis/refusing'
import { scopeOf } from '@concentric/chassis/scope'
import { sql } from 'drizzle-orm'
import { shifts } from '../shift/shift.table.ts'
import { ActivityCode } from './activity-code.type.ts'

const STEP_SECONDS = 30
const SECRET_BYTES = 32

const ofAnother: Pair = [
  '这一班次不属于这项活动：请选择本活动的班次，或不选班次。',
  'The shift is one of another activity: choose one of this activity, or none.',
]

@Resolver()
export class ActivityCodeResolver {
  /** The codes of an activity, for whoever holds it, and how many have come: to it, or to one shift of it. */
  @Query(() => ActivityCode, { nullable: true })
  async activityCode(
    @Arg('activityId', () => ID) activityId: string,
    @Arg('shiftId', () => ID, { nullable: true }) shiftId: string | null,
    @Ctx() context: Context,
  ): Promise<ActivityCode> {
    if (!isId(activityId) || (shiftId && !isId(shiftId))) throw new Refusal('NOT_FOUND', 'notFound')
    const fresh = randomBytes(SECRET_BYTES).toString('hex')
    const shift = sql`${shiftId ?? null}::uuid`
    // asked first for the codes, so that only who holds the activity learns which shifts are its own
    const codes = await context.run<Omit<ActivityCode, 'stepSeconds' | 'secondsLeft'> | null>(
      sql`select (case when ${shift} is null or exists (select from ${shifts} where ${shifts.id} = ${shift} and ${shifts.activityId} = ${activityId}::uuid) then held.codes end)::text
        from (select volunteering.activity_codes(${activityId}::uuid, ${fresh}, ${context.actor.level}, ${shift}) as codes) held`,
      { ...scopeOf(context.request), role: 'system' },
    )
    if (!codes) throw new Refusal('BAD_USER_INPUT', 'invalid', { fields: { shiftId: ofAnother } })
    const until = new Date(codes.validUntil)
    const secondsLeft = Math.max(0, Math.ceil((until.getTime() - Date.now()) / 1000))
    return { ...codes, validUntil: districtTime(until), secondsLeft, stepSeconds: STEP_SECONDS }
  }
}
