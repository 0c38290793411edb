import { computed, Directive, Int, many, ObjectType, Stub } from '@concentric/chassis/derive'
import { contractMinutesOf } from '../service-record/part-minutes.ts'
import { contractActivityCountOf } from './contract-activity-count.ts'

@Directive('@key(fields: "id")')
@ObjectType()
export class Contract extends Stub({
  activities: many('Activity', 'contract', ['活动', 'Activities']),
  activityCount: computed(
    () => Int,
    ['已举办活动', 'Activities held', 'Of those that name it, held or closed, so far (S91).'],
    contractActivityCountOf,
  ),
  serviceMinutes: computed(
    () => Int,
    [
      '志愿服务时长（分钟）',
      'Service minutes',
      'Confirmed service at its activities so far, from kept totals; withheld where in a month a community has a part with fewer than 5 volunteers, except to the clerks in charge.',
    ],
    contractMinutesOf,
  ),
}) {}
