import { seedId } from '@concentric/chassis/seed'
import { type rooms } from '../room/room.table.ts'

type Row = typeof rooms.$inferInsert

const uses = [
  { use: 'CLASSROOM', name: '大课堂' },
  { use: 'COUNCIL_ROOM', name: '议事堂' },
  { use: 'STAGE', name: '大舞台' },
] as const

// the source tells of every centre that it has the three, of none how large they are (S28)
const told = [
  { community: '太平角', street: '八大关' },
  { community: '高邮湖路', street: '八大湖' },
]

const examples = [
  { use: 'CLASSROOM', name: '示例大课堂', seats: 60, areaSquareMetres: 120, floor: '2 层' },
  { use: 'COUNCIL_ROOM', name: '示例议事堂', seats: 24, areaSquareMetres: 60, floor: '2 层' },
  { use: 'STAGE', name: '示例大舞台', seats: 150, areaSquareMetres: 260, floor: '1 层' },
  { use: 'COUNTER', name: '示例服务大厅', areaSquareMetres: 180, floor: '1 层' },
  { use: 'OFFICE', name: '示例办公室', seats: 8, areaSquareMetres: 40, floor: '3 层' },
] as const

const at = (community: string, street: string) => ({
  venueId: seedId('venue', 'centre', community),
  communityId: seedId('community', community),
  streetId: seedId('street', street),
})

/** The three uses in the two centres the source tells most of, and invented rooms of every use in two invented communities. */
export const centreRooms: readonly Row[] = [
  ...told.flatMap(({ community, street }) =>
    uses.map((room) => ({ id: seedId('room', community, room.use), ...at(community, street), ...room })),
  ),
  ...['湛山', '香港中路'].flatMap((street) =>
    examples.map((room) => ({
      id: seedId('room', `${street}示例一`, room.use),
      ...at(`${street}示例一`, street),
      ...room,
      sample: true,
    })),
  ),
]
