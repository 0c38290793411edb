import { type ResourceName } from '../graph/meta.ts'

/** The lists of buildings, in the order of the menu. */
export const buildings: readonly ResourceName[] = [
  'venues',
  'rooms',
  'roomWindows',
  'roomBookings',
  'roomRequests',
  'roomFeeds',
  'buildings',
  'buildingStations',
  'tenancies',
  'clubs',
]
