import { type Seed } from '@concentric/chassis/seed'
import { activities } from './activity/activity.table.ts'
import { consents } from './consent/consent.table.ts'
import { consentTexts } from './consent-text/consent-text.table.ts'
import { registrations } from './registration/registration.table.ts'
import { activitiesOf } from './seed/activities.ts'
import { consentsOf, consentTextsOf, registrationsOf } from './seed/consents.ts'
import { hostedActivities } from './seed/hosted-activities.ts'
import { heads, items } from './seed/items.ts'
import { stationMembersOf } from './seed/members.ts'
import { recordsOf } from './seed/records.ts'
import { stationsOf } from './seed/stations.ts'
import { teamsOf } from './seed/teams.ts'
import { volunteersOf } from './seed/volunteers.ts'
import { serviceItems } from './service-item/service-item.table.ts'
import { serviceRecords } from './service-record/service-record.table.ts'
import { serviceStations } from './service-station/service-station.table.ts'
import { stationMembers } from './station-member/station-member.table.ts'
import { teams } from './team/team.table.ts'
import { volunteers } from './volunteer/volunteer.table.ts'

/** Service stations with their teams, member units and services, as many volunteers as the source counts, a season of activities, a year of service. */
export const seed: Seed = async (sow, today, tree) => {
  await sow(serviceStations, stationsOf(tree))
  await sow(teams, teamsOf(tree, today))
  await sow(stationMembers, stationMembersOf(today))
  await sow(serviceItems, heads)
  await sow(serviceItems, items)
  await sow(volunteers, volunteersOf(tree, today))
  await sow(consentTexts, consentTextsOf())
  await sow(consents, consentsOf(tree, today))
  await sow(registrations, registrationsOf(tree))
  await sow(activities, activitiesOf(tree, today))
  await sow(activities, hostedActivities)
  await sow(serviceRecords, recordsOf(tree, today))
}
