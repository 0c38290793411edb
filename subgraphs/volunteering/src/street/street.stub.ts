import { computed, Directive, Int, many, ObjectType, Stub } from '@concentric/chassis/derive'
import { PeriodArguments, shapeOfPeriod } from '../service-record/period.ts'
import { minutesLabel, streetMinutesOf } from '../service-record/volunteer-minutes.ts'

@Directive('@key(fields: "id")')
@ObjectType()
export class Street extends Stub({
  routes: many('ServiceRoute', 'street', ['直通车线路', 'Service routes']),
  volunteerMinutes: computed(() => Int, minutesLabel, streetMinutesOf, PeriodArguments, shapeOfPeriod),
}) {}
