import { computed, Directive, Int, many, ObjectType, Stub } from '@concentric/chassis/derive'
import { branchMinutesOf, partMinutesLabel } from '../service-record/part-minutes.ts'
import { PeriodArguments, shapeOfPeriod } from '../service-record/period.ts'
import { branchRankOf, branchServicesOf } from './branch-rank.ts'

@Directive('@key(fields: "id")')
@ObjectType()
export class Branch extends Stub({
  activities: many('Activity', 'branch', ['活动', 'Activities']),
  volunteerMinutes: computed(() => Int, partMinutesLabel, branchMinutesOf, PeriodArguments, shapeOfPeriod),
  serviceCount: computed(
    () => Int,
    [
      '服务人次',
      'Services',
      'Confirmed services in whole months, as a count; withheld where the minutes are. For star ratings a quarter (S99, R57).',
    ],
    branchServicesOf,
    PeriodArguments,
    shapeOfPeriod,
  ),
  minutesRank: computed(
    () => Int,
    [
      '时长排名',
      'Rank by minutes',
      'Among all branches whose minutes of the whole months are told, 1 for the most; equal minutes rank equal. Of confirmed service alone (R57).',
    ],
    branchRankOf,
    PeriodArguments,
    shapeOfPeriod,
  ),
}) {}
