import { type Seed } from '@concentric/chassis/seed'
import { businessBuildings } from './building/building.table.ts'
import { buildingStations } from './building-station/building-station.table.ts'
import { clubs } from './club/club.table.ts'
import { rooms } from './room/room.table.ts'
import { roomBookings } from './room-booking/room-booking.table.ts'
import { roomRequests } from './room-request/room-request.table.ts'
import { roomWindows } from './room-window/room-window.table.ts'
import { stationRooms, stations, stationVenues } from './seed/building-stations.ts'
import { buildings } from './seed/buildings.ts'
import { exampleClubs } from './seed/clubs.ts'
import { bookingsOf, requestsOf, windowsOf } from './seed/room-bookings.ts'
import { centreRooms } from './seed/rooms.ts'
import { tenanciesOf } from './seed/tenancies.ts'
import { unitRooms, unitVenues } from './seed/unit-rooms.ts'
import { centresOf, culturePlacesOf, namedVenues } from './seed/venues.ts'
import { tenancies } from './tenancy/tenancy.table.ts'
import { venues } from './venue/venue.table.ts'

/** Business buildings with stations, clubs and tenants, a service centre per community, rooms with their windows and bookings, a culture place per street, and the venues the source names. */
export const seed: Seed = async (sow, today, tree) => {
  await sow(businessBuildings, buildings)
  await sow(venues, [...centresOf(tree), ...namedVenues, ...culturePlacesOf(tree), ...stationVenues, ...unitVenues])
  await sow(rooms, [...centreRooms, ...unitRooms, ...stationRooms])
  await sow(roomWindows, windowsOf(today))
  await sow(roomBookings, bookingsOf(today))
  await sow(roomRequests, requestsOf(today))
  await sow(buildingStations, stations)
  await sow(clubs, exampleClubs)
  await sow(tenancies, tenanciesOf(today))
}
