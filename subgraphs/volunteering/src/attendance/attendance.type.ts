import { Directive, ObjectType, one, Row } from '@concentric/chassis/derive'
import { attendances } from './attendance.table.ts'

const labels = {
  activityId: ['活动', 'Activity'],
  ageBand: ['年龄段', 'Age band'],
  visits: ['人次', 'Visits', 'Visits, not people (S92).'],
} as const

const relations = { activity: one('Activity', attendances.activityId) }

@Directive('@key(fields: "id")')
@ObjectType()
export class Attendance extends Row(
  attendances,
  [
    '到场统计',
    'Attendance',
    'How many of an age band came, for the clerks in charge; for everybody `attendance` of the activity.',
  ],
  labels,
  relations,
) {}
