import { seedId } from '@concentric/chassis/seed'
import { type rooms } from '../room/room.table.ts'
import { type venues } from '../venue/venue.table.ts'

const examples = [
  { community: '太平角', street: '八大关', name: '示例单位会议室', use: 'COUNCIL_ROOM', seats: 30 },
  { community: '高邮湖路', street: '八大湖', name: '示例单位培训室', use: 'CLASSROOM', seats: 50 },
] as const

const placeOf = ({ community, street }: (typeof examples)[number]) => ({
  communityId: seedId('community', community),
  streetId: seedId('street', street),
})

/** Where two invented units have the rooms they offer. */
export const unitVenues: readonly (typeof venues.$inferInsert)[] = examples.map((example) => ({
  id: seedId('venue', 'unit', example.community),
  ...placeOf(example),
  unitId: seedId('unit', example.community, 1),
  name: `示例单位职工之家（${example.community}）`,
  kind: 'OTHER',
  sample: true,
}))

/** A room each of two invented units. */
export const unitRooms: readonly (typeof rooms.$inferInsert)[] = examples.map((example) => ({
  id: seedId('room', 'unit', example.community),
  ...placeOf(example),
  venueId: seedId('venue', 'unit', example.community),
  unitId: seedId('unit', example.community, 1),
  name: example.name,
  use: example.use,
  seats: example.seats,
  sample: true,
}))
