import { computed, Directive, Int, many, ObjectType, Stub } from '@concentric/chassis/derive'
import { activityCountOf, visitsOf, YearArguments } from '../activity/activity-total.ts'
import { organisationMinutesOf, partMinutesLabel } from '../service-record/part-minutes.ts'
import { PeriodArguments, shapeOfPeriod } from '../service-record/period.ts'

@Directive('@key(fields: "id")')
@ObjectType()
export class SocialOrganisation extends Stub({
  stationMemberships: many('StationOrganisation', 'organisation', ['参加的服务站', 'Stations']),
  activities: many('Activity', 'organisation', ['活动', 'Activities']),
  activityCount: computed(
    () => Int,
    ['活动场次', 'Activities held', 'Held or closed, in a year or in all, from kept totals (S88).'],
    activityCountOf,
    YearArguments,
  ),
  visits: computed(
    () => Int,
    ['活动人次', 'Visits', 'Visits, not people: who comes twice counts twice (S92).'],
    visitsOf,
    YearArguments,
  ),
  volunteerMinutes: computed(() => Int, partMinutesLabel, organisationMinutesOf, PeriodArguments, shapeOfPeriod),
}) {}
