import { type Seed } from '@concentric/chassis/seed'
import { activities } from './activity/activity.table.ts'
import { activitiesOf } from './seed/activities.ts'
import { stationsOf } from './seed/stations.ts'
import { volunteersOf } from './seed/volunteers.ts'
import { serviceStations } from './service-station/service-station.table.ts'
import { volunteers } from './volunteer/volunteer.table.ts'

/** Service stations, as many volunteers as the source counts, and a season of activities. */
export const seed: Seed = async (sow, today, tree) => {
  await sow(serviceStations, stationsOf(tree))
  await sow(volunteers, volunteersOf(tree, today))
  await sow(activities, activitiesOf(tree, today))
}
