import { type Seed } from '@concentric/chassis/seed'
import { businessBuildings } from './building/building.table.ts'
import { buildings } from './seed/buildings.ts'
import { centresOf, culturePlacesOf, namedVenues } from './seed/venues.ts'
import { venues } from './venue/venue.table.ts'

/** Business buildings, a service centre per community, a culture place per street, and the venues the source names. */
export const seed: Seed = async (sow, _today, tree) => {
  await sow(businessBuildings, buildings)
  await sow(venues, [...centresOf(tree), ...namedVenues, ...culturePlacesOf(tree)])
}
