import { computed, Directive, Int, many, ObjectType, only, Stub } from '@concentric/chassis/derive'
import { isNextOf } from '../route-run/times.ts'
import { PeriodArguments, shapeOfPeriod } from '../service-record/period.ts'
import { communityMinutesOf, minutesLabel } from '../service-record/volunteer-minutes.ts'
import { volunteerCountOf } from '../volunteer/volunteer-total.ts'

@Directive('@key(fields: "id")')
@ObjectType()
export class Community extends Stub({
  stations: many('ServiceStation', 'community', ['服务站', 'Stations']),
  teams: many('Team', 'community', ['服务队', 'Teams']),
  activities: many('Activity', 'community', ['活动', 'Activities']),
  groups: many('VolunteerGroup', 'community', ['志愿团队', 'Volunteer groups']),
  volunteerPosts: many('VolunteerPost', 'community', ['志愿服务岗', 'Volunteer posts']),
  routeStops: many('RouteStop', 'community', ['直通车站点', 'Route stops']),
  nextTrain: only('RouteRun', 'community', ['下一班直通车', 'Next train'], isNextOf),
  volunteerCount: computed(
    () => Int,
    [
      '志愿者人数',
      'Volunteers',
      'Registered volunteers serving here, from kept totals; below 5 shown to the clerks in charge only.',
    ],
    ({ id }) => volunteerCountOf(id!),
  ),
  serviceRecords: many('ServiceRecord', 'community', ['服务记录', 'Service records']),
  volunteerMinutes: computed(() => Int, minutesLabel, communityMinutesOf, PeriodArguments, shapeOfPeriod),
}) {}
