import { type Seed, seedId } from '@concentric/chassis/seed'
import { activities } from './activity/activity.table.ts'
import { affiliatedShops } from './affiliated-shop/affiliated-shop.table.ts'
import { attendances } from './attendance/attendance.table.ts'
import { bankRules } from './bank-rule/bank-rule.table.ts'
import { certificates } from './certificate/certificate.table.ts'
import { commendations } from './commendation/commendation.table.ts'
import { consents } from './consent/consent.table.ts'
import { consentTexts } from './consent-text/consent-text.table.ts'
import { donations } from './donation/donation.table.ts'
import { groupSignUps } from './group-sign-up/group-sign-up.table.ts'
import { nominations } from './nomination/nomination.table.ts'
import { pieces } from './piece/piece.table.ts'
import { postHolders } from './post-holder/post-holder.table.ts'
import { recordContests } from './record-contest/record-contest.table.ts'
import { recordIssuers } from './record-issuer/record-issuer.table.ts'
import { redemptions } from './redemption/redemption.table.ts'
import { registrations } from './registration/registration.table.ts'
import { rewards } from './reward/reward.table.ts'
import { rosters } from './roster/roster.table.ts'
import { routeFeeds } from './route-feed/route-feed.table.ts'
import { routeRuns } from './route-run/route-run.table.ts'
import { routeServices } from './route-service/route-service.table.ts'
import { routeStops } from './route-stop/route-stop.table.ts'
import { runServices } from './run-service/run-service.table.ts'
import { activitiesOf } from './seed/activities.ts'
import { branchActivitiesOf, branchRecordsOf } from './seed/branch-service.ts'
import { certificatesOf } from './seed/certificates.ts'
import { groups, jointUnits, organisationsAtStation, shops } from './seed/composition.ts'
import { consentsOf, consentTextsOf, registrationsOf } from './seed/consents.ts'
import { contestsOf } from './seed/contests.ts'
import { contractActivitiesOf, contractRecordsOf } from './seed/contract-service.ts'
import { contests, nominationRows, pieceRows, troupes } from './seed/culture.ts'
import { donationsOf, pledgesOf, redemptionsOf, rewardsOf } from './seed/goods.ts'
import { hostedActivities } from './seed/hosted-activities.ts'
import { issuers } from './seed/issuers.ts'
import { heads, items } from './seed/items.ts'
import { stationMembersOf } from './seed/members.ts'
import { postHoldersOf, postRecordsOf, postsOf } from './seed/posts.ts'
import { processes } from './seed/processes.ts'
import { recordsOf } from './seed/records.ts'
import { rostersOf } from './seed/rosters.ts'
import { feeds, routesOf, runServicesOf, runsOf, services, stopsOf } from './seed/routes.ts'
import { exemptionsOf, rules } from './seed/rules.ts'
import { seriesRows } from './seed/series.ts'
import { groupSignUpsOf, shiftsOf, signUpsOf } from './seed/shifts.ts'
import { stationsOf } from './seed/stations.ts'
import { studyPartnersOf } from './seed/study-partners.ts'
import { teamsOf } from './seed/teams.ts'
import { commendationsOf, trainingAttendanceRows, trainingsOf } from './seed/trainings.ts'
import { attendanceRows, visitContactRows, visitRequestsOf } from './seed/visits.ts'
import { volunteersOf } from './seed/volunteers.ts'
import { series } from './series/series.table.ts'
import { serviceItems } from './service-item/service-item.table.ts'
import { serviceProcesses } from './service-process/service-process.table.ts'
import { serviceRecords } from './service-record/service-record.table.ts'
import { serviceRoutes } from './service-route/service-route.table.ts'
import { serviceStations } from './service-station/service-station.table.ts'
import { shifts } from './shift/shift.table.ts'
import { signUps } from './sign-up/sign-up.table.ts'
import { stationMembers } from './station-member/station-member.table.ts'
import { stationOrganisations } from './station-organisation/station-organisation.table.ts'
import { studyPartners } from './study-partner/study-partner.table.ts'
import { teams } from './team/team.table.ts'
import { trainings } from './training/training.table.ts'
import { trainingAttendances } from './training-attendance/training-attendance.table.ts'
import { visitContacts } from './visit-contact/visit-contact.table.ts'
import { visitRequests } from './visit-request/visit-request.table.ts'
import { volunteers } from './volunteer/volunteer.table.ts'
import { volunteerGroups } from './volunteer-group/volunteer-group.table.ts'
import { volunteerPosts } from './volunteer-post/volunteer-post.table.ts'
import { volunteeringExemptions } from './volunteering-exemption/volunteering-exemption.table.ts'
import { volunteeringRules } from './volunteering-rule/volunteering-rule.table.ts'

/** Service stations with all that makes them up, as many volunteers as the source counts, who is on duty and in which post, a season of activities, the train, the rules, a year of service. */
export const seed: Seed = async (sow, today, tree) => {
  await sow(serviceStations, stationsOf(tree))
  await sow(teams, teamsOf(tree, today))
  await sow(stationMembers, stationMembersOf(today))
  await sow(stationMembers, jointUnits)
  await sow(affiliatedShops, shops)
  await sow(volunteerGroups, groups)
  await sow(volunteerGroups, troupes)
  await sow(stationOrganisations, organisationsAtStation)
  await sow(serviceItems, heads)
  await sow(serviceItems, items)
  await sow(serviceProcesses, processes)
  await sow(volunteers, volunteersOf(tree, today))
  await sow(rosters, rostersOf(today))
  await sow(volunteerPosts, postsOf(today))
  await sow(postHolders, postHoldersOf(today))
  await sow(consentTexts, consentTextsOf())
  await sow(consents, consentsOf(tree, today))
  await sow(registrations, registrationsOf(tree))
  await sow(trainings, trainingsOf(today))
  await sow(trainingAttendances, trainingAttendanceRows)
  await sow(studyPartners, studyPartnersOf(today))
  await sow(commendations, commendationsOf(today))
  await sow(series, seriesRows)
  await sow(activities, activitiesOf(tree, today))
  await sow(activities, hostedActivities)
  await sow(activities, branchActivitiesOf(today))
  await sow(activities, contractActivitiesOf(today))
  await sow(serviceRoutes, routesOf(today))
  await sow(routeServices, services)
  await sow(routeStops, stopsOf(tree))
  await sow(routeRuns, runsOf(tree, today))
  await sow(runServices, runServicesOf(tree, today))
  await sow(routeFeeds, feeds)
  await sow(volunteeringRules, rules)
  await sow(recordIssuers, issuers)
  await sow(volunteeringExemptions, exemptionsOf(today))
  await sow(shifts, shiftsOf(today))
  await sow(signUps, signUpsOf())
  await sow(groupSignUps, groupSignUpsOf())
  await sow(attendances, attendanceRows)
  await sow(activities, contests)
  await sow(nominations, nominationRows)
  await sow(pieces, pieceRows)
  await sow(visitRequests, visitRequestsOf(today))
  await sow(visitContacts, visitContactRows)
  const records = recordsOf(tree, today)
  await sow(serviceRecords, records)
  await sow(serviceRecords, branchRecordsOf(today))
  await sow(serviceRecords, contractRecordsOf(today))
  await sow(serviceRecords, postRecordsOf(today))
  await sow(certificates, certificatesOf(tree, today))
  await sow(recordContests, contestsOf(records, today))
  await sow(donations, donationsOf(tree, today))
  await sow(donations, pledgesOf(tree, today))
  await sow(rewards, rewardsOf(tree))
  await sow(redemptions, redemptionsOf(tree, today))
  await sow(bankRules, [
    { id: seedId('bank-rule', 1), name: '爱心银行规则（示例）', validFrom: '2011-01-01', sample: true },
  ])
}
