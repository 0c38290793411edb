import { type Context } from '@concentric/chassis/context'
import { districtTime } from '@concentric/chassis/district-time'

const DAY_LENGTH = 10

const question = `query ($id: ID!, $on: Date!) {
  partnerUnit(id: $id) { archivedAt name since: conferenceSeats(filter: { since: { lte: $on } }) { total } always: conferenceSeats(filter: { since: { empty: true } }) { total } }
}`

type Unit = { archivedAt: string | null; since: { total: number } | null; always: { total: number } | null }

/** Whether a unit is a member of a conference on a day, today unless it is said, as the graph says; where it cannot say, nothing is donated. */
export async function isMember(unitId: string, day: string | undefined, context: Context): Promise<boolean> {
  const on = day ?? districtTime(new Date()).slice(0, DAY_LENGTH)
  const { partnerUnit } = (await context.graph(question, { id: unitId, on })) as { partnerUnit: Unit | null }
  if (!partnerUnit || partnerUnit.archivedAt) return false
  return (partnerUnit.since?.total ?? 0) + (partnerUnit.always?.total ?? 0) > 0
}
