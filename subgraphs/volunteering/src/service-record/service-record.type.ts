import {
  createInsertSchema,
  Directive,
  Draft,
  InputType,
  ObjectType,
  one,
  Patch,
  Row,
} from '@concentric/chassis/derive'
import { serviceRecords } from './service-record.table.ts'

const labels = {
  volunteerId: ['志愿者', 'Volunteer', 'In one place at a time (R59).'],
  stationId: ['服务站', 'Station', "The team's, when only the team is given."],
  teamId: ['服务队', 'Team', "A team of the station; empty: served on one's own."],
  activityId: ['活动', 'Activity'],
  itemId: ['服务项目', 'Service item'],
  name: ['服务内容', 'What was done', 'The work only: no name, address or state of health of those served.'],
  startsAt: ['开始时间', 'Starts'],
  endsAt: ['结束时间', 'Ends', 'At most 12 hours after the start.'],
  minutes: ['服务时长（分钟）', 'Minutes', 'Minutes of service; travel is not counted.'],
  beneficiary: ['服务对象', 'Beneficiaries', 'A kind, never a person.'],
  servedCount: ['服务人数', 'People served', 'A number, never a list.'],
  state: ['状态', 'State', 'Confirmed and corrected records count (R57).'],
  source: ['来源', 'Source'],
} as const
const rules = createInsertSchema(serviceRecords, { minutes: (minutes) => minutes.min(1) })

const relations = {
  volunteer: one('Volunteer', serviceRecords.volunteerId),
  station: one('ServiceStation', serviceRecords.stationId),
  team: one('Team', serviceRecords.teamId),
  activity: one('Activity', serviceRecords.activityId),
  item: one('ServiceItem', serviceRecords.itemId),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class ServiceRecord extends Row(serviceRecords, ['服务记录', 'Service record'], labels, relations) {}

@InputType()
export class ServiceRecordDraft extends Draft(serviceRecords, rules) {}

@InputType()
export class ServiceRecordPatch extends Patch(serviceRecords, rules) {}
