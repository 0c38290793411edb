import { type Context } from '@concentric/chassis/context'
import { Refusal } from '@concentric/chassis/messages'
import { unresolved } from '@concentric/chassis/references'

type Named = {
  unitId?: string | null
  organisationId?: string | null
  communityId?: string | null
  streetId?: string | null
}
type Body = { name: string; communityId?: string | null; streetId?: string | null }
export type Asker = Named & { asker: (typeof kinds)[number]['asker']; askedBy: string }

const LONGEST_NAME = 80

const kinds = [
  { key: 'unitId', level: 'unit', asker: 'UNIT', type: 'partnerUnit', place: 'communityId streetId' },
  {
    key: 'organisationId',
    level: 'organisation',
    asker: 'ORGANISATION',
    type: 'socialOrganisation',
    place: 'communityId streetId',
  },
  { key: 'communityId', level: 'community', asker: 'COMMUNITY', type: 'community', place: 'streetId' },
  { key: 'streetId', level: 'street', asker: 'STREET', type: 'street', place: '' },
] as const

/**
 * Who asks for a room: the actor's own body, or the one a clerk names who is in charge of it; its name, and where it is.
 * Refuses everybody else.
 */
export async function askerOf(named: Named, context: Context): Promise<Asker> {
  const { level, placeId } = context.actor
  const isClerk = level === 'district' || level === 'street' || level === 'community'
  const own = kinds.find((kind) => kind.level === level)
  if (!isClerk && (!own || own.asker === 'COMMUNITY' || own.asker === 'STREET'))
    throw new Refusal('FORBIDDEN', 'forbidden')
  const kind = kinds.find(({ key }) => named[key]) ?? own
  if (!kind) throw new Refusal('BAD_USER_INPUT', 'invalid', { fields: { unitId: 'required' } })
  const id = named[kind.key]?.toLowerCase() ?? placeId!
  if (!isClerk && (kind !== own || id !== placeId)) throw new Refusal('FORBIDDEN', 'forbidden')
  const { body } = (await context.graph(
    `query Asker($id: ID!) { body: ${kind.type}(id: $id) { name ${kind.place} } }`,
    { id },
  )) as { body: Body | null }
  if (!body) throw unresolved([kind.key])
  const where = { communityId: body.communityId, streetId: body.streetId, [kind.key]: id }
  if ((level === 'street' || level === 'community') && where[`${level}Id`] !== placeId)
    throw new Refusal('FORBIDDEN', 'forbidden')
  return { ...where, asker: kind.asker, askedBy: body.name.slice(0, LONGEST_NAME) }
}
