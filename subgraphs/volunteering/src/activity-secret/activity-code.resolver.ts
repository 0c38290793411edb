import { randomBytes } from 'node:crypto'
import { type Context } from '@concentric/chassis/context'
import { Arg, Ctx, ID, Query, Resolver } from '@concentric/chassis/crud'
import { districtTime } from '@concentric/chassis/district-time'
import { Refusal } from '@concentric/chassis/messages'
import { isId } from '@concentric/chassis/refusing'
import { scopeOf } from '@concentric/chassis/scope'
import { sql } from 'drizzle-orm'
import { ActivityCode } from './activity-code.type.ts'

const STEP_SECONDS = 30
const SECRET_BYTES = 32

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
    const codes = await context.run<Omit<ActivityCode, 'stepSeconds' | 'secondsLeft'>>(
      sql`select volunteering.activity_codes(${activityId}::uuid, ${fresh}, ${context.actor.level}, ${shiftId ?? null}::uuid)::text`,
      { ...scopeOf(context.request), role: 'system' },
    )
    const until = new Date(codes.validUntil)
    const secondsLeft = Math.max(0, Math.ceil((until.getTime() - Date.now()) / 1000))
    return { ...codes, validUntil: districtTime(until), secondsLeft, stepSeconds: STEP_SECONDS }
  }
}
