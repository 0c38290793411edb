import { computed, Directive, Int, many, ObjectType, Stub } from '@concentric/chassis/derive'
import { PeriodArguments, shapeOfPeriod } from '../service-record/period.ts'
import { communityMinutesOf, minutesLabel } from '../service-record/volunteer-minutes.ts'
import { volunteerCountOf } from '../volunteer/volunteer-total.ts'

@Directive('@key(fields: "id")')
@ObjectType()
export class Community extends Stub({
  stations: many('ServiceStation', 'community', ['服务站', 'Stations']),
  teams: many('Team', 'community', ['服务队', 'Teams']),
  activities: many('Activity', 'community', ['活动', 'Activities']),
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
