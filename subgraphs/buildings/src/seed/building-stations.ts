import { seedId } from '@concentric/chassis/seed'
import { type buildingStations } from '../building-station/building-station.table.ts'
import { type rooms } from '../room/room.table.ts'
import { type venues } from '../venue/venue.table.ts'
import { type ExampleBuilding, exampleBuildings } from './example-building.ts'

type Row = typeof buildingStations.$inferInsert
type VenueRow = typeof venues.$inferInsert

const examples: { building: ExampleBuilding; openedYear: number; hours: string; virtualSpace: string }[] = [
  { building: '示例海滨商务楼', openedYear: 2019, hours: '工作日 9:00—18:00', virtualSpace: '示例微信公众号' },
  { building: '示例软件大厦', openedYear: 2016, hours: '工作日 8:30—20:00', virtualSpace: '示例线上空间' },
]

/** Where the invented stations meet in person. */
export const stationVenues: readonly VenueRow[] = examples.map(({ building }) => {
  const { communityId, streetId } = exampleBuildings[building]
  return {
    id: seedId('venue', 'building-station', building),
    communityId,
    streetId,
    name: `${building}党群服务中心`,
    kind: 'BUILDING_STATION',
    address: building,
    sample: true,
  }
})

/** An invented room in the 红色驿站, which the manager of its building keeps. */
export const stationRooms: readonly (typeof rooms.$inferInsert)[] = [
  {
    id: seedId('room', '红色驿站', 'COUNCIL_ROOM'),
    streetId: seedId('street', '湛山'),
    venueId: seedId('venue', '红色驿站'),
    name: '示例楼宇会客厅',
    use: 'COUNCIL_ROOM',
    seats: 20,
    sample: true,
  },
]

/** The 红色驿站, of which the source tells the building and the year (S70), and two invented stations. */
export const stations: readonly Row[] = [
  {
    id: seedId('building-station', '石油大厦'),
    streetId: seedId('street', '湛山'),
    buildingId: seedId('building', '石油大厦'),
    venueId: seedId('venue', '红色驿站'),
    name: '红色驿站',
    openedYear: 2011,
  },
  ...examples.map(({ building, ...example }) => ({
    id: seedId('building-station', building),
    ...exampleBuildings[building],
    venueId: seedId('venue', 'building-station', building),
    name: `${building}驿站`,
    ...example,
    sample: true,
  })),
]
