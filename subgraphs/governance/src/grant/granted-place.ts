import { type Context } from '@concentric/chassis/context'
import { type Level } from '@concentric/chassis/levels'
import { Refusal } from '@concentric/chassis/messages'

type Placed = { placeName: string; communityId: string | null; streetId: string | null }

const questions: Partial<Record<Level, string>> = {
  street: 'query Place($id: ID!) { place: street(id: $id) { name streetId: id } }',
  community: 'query Place($id: ID!) { place: community(id: $id) { name communityId: id streetId } }',
  building: 'query Place($id: ID!) { place: building(id: $id) { name communityId streetId } }',
  organisation: 'query Place($id: ID!) { place: socialOrganisation(id: $id) { name communityId streetId } }',
  unit: 'query Place($id: ID!) { place: partnerUnit(id: $id) { name communityId streetId } }',
  volunteer: 'query Place($id: ID!) { place: volunteer(id: $id) { name: displayName communityId streetId } }',
}

/** Name and position of the place a grant is for, asked of the graph as the giver; refuses one he cannot see. */
export async function grantedPlace(level: Level, placeId: string, context: Context): Promise<Placed> {
  const question = questions[level]
  if (!question)
    throw new Refusal('BAD_USER_INPUT', 'invalid', {
      fields: { level: ['这一级别还不能在这里授权。', 'Grants of this level cannot be given here yet.'] },
    })
  const { place } = (await context.graph(question, { id: placeId })) as {
    place: { name: string; communityId?: string; streetId?: string } | null
  }
  if (!place) throw new Refusal('BAD_USER_INPUT', 'invalid', { fields: { placeId: 'unresolved' } })
  return { placeName: place.name, communityId: place.communityId ?? null, streetId: place.streetId ?? null }
}
