import { type Context } from '@concentric/chassis/context'
import { type Level } from '@concentric/chassis/levels'
import { Refusal } from '@concentric/chassis/messages'

type Placed = { placeName: string; communityId: string | null; streetId: string | null }

const questions: Partial<Record<Level, string>> = {
  street: 'query Place($id: ID!) { place: street(id: $id) { archivedAt name streetId: id } }',
  community: 'query Place($id: ID!) { place: community(id: $id) { archivedAt name communityId: id streetId } }',
  building: 'query Place($id: ID!) { place: building(id: $id) { archivedAt name communityId streetId } }',
  organisation: 'query Place($id: ID!) { place: socialOrganisation(id: $id) { archivedAt name communityId streetId } }',
  unit: 'query Place($id: ID!) { place: partnerUnit(id: $id) { archivedAt name communityId streetId } }',
  volunteer:
    'query Place($id: ID!) { place: volunteer(id: $id) { archivedAt name: displayName communityId streetId } }',
}

/** Name and position of the place a grant is for, asked of the graph as the giver; refuses one he cannot see or that is archived. */
export async function grantedPlace(level: Level, placeId: string, context: Context): Promise<Placed> {
  const question = questions[level]
  if (!question)
    throw new Refusal('BAD_USER_INPUT', 'invalid', {
      fields: { level: ['这一级别还不能在这里授权。', 'Grants of this level cannot be given here yet.'] },
    })
  const { place } = (await context.graph(question, { id: placeId })) as {
    place: { name: string; archivedAt: string | null; communityId?: string; streetId?: string } | null
  }
  if (!place || place.archivedAt) throw new Refusal('BAD_USER_INPUT', 'invalid', { fields: { placeId: 'unresolved' } })
  return { placeName: place.name, communityId: place.communityId ?? null, streetId: place.streetId ?? null }
}
