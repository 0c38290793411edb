import {
  computed,
  createInsertSchema,
  Directive,
  Draft,
  Field,
  InputType,
  many,
  ObjectType,
  one,
  Patch,
  Row,
} from '@concentric/chassis/derive'
import { OddPattern, oddPatternsLabel, oddPatternsOf } from './odd-patterns.ts'
import { serviceRecords } from './service-record.table.ts'

const labels = {
  volunteerId: ['志愿者', 'Volunteer', 'In one place at a time (R59).'],
  stationId: ['服务站', 'Station', "The team's, when only the team is given."],
  teamId: ['服务队', 'Team', "A team of the station; empty: served on one's own."],
  postId: ['志愿服务岗', 'Post', 'A post of the station that the volunteer holds on the day; empty: none.'],
  activityId: ['活动', 'Activity'],
  itemId: ['服务项目', 'Service item'],
  name: ['服务内容', 'What was done', 'The work only: no name, address or state of health of those served.'],
  startsAt: ['开始时间', 'Starts'],
  endsAt: ['结束时间', 'Ends', 'At most 12 hours after the start.'],
  minutes: ['服务时长（分钟）', 'Minutes', 'Minutes of service; travel is not counted.'],
  beneficiary: ['服务对象', 'Beneficiaries', 'A kind, never a person.'],
  servedCount: ['服务人数', 'People served', 'A number, never a list.'],
  state: ['状态', 'State', 'Confirmed and corrected records count (R57).'],
  source: ['来源', 'Source', 'No minutes without one.'],
  confirmedAt: ['确认时间', 'Confirmed'],
} as const
const rules = createInsertSchema(serviceRecords, { minutes: (minutes) => minutes.min(1) }).omit({ confirmedAt: true })

const relations = {
  volunteer: one('Volunteer', serviceRecords.volunteerId),
  station: one('ServiceStation', serviceRecords.stationId),
  team: one('Team', serviceRecords.teamId),
  post: one('VolunteerPost', serviceRecords.postId),
  activity: one('Activity', serviceRecords.activityId),
  item: one('ServiceItem', serviceRecords.itemId),
  contests: many('RecordContest', 'record', ['异议', 'Contests']),
  entries: many('LedgerEntry', 'record', ['爱心银行分录', 'Ledger entries']),
  oddPatterns: computed(() => [OddPattern], oddPatternsLabel, oddPatternsOf),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class ServiceRecord extends Row(serviceRecords, ['服务记录', 'Service record'], labels, relations) {}

@InputType()
export class ServiceRecordDraft extends Draft(serviceRecords, rules) {}

@InputType()
export class ServiceRecordPatch extends Patch(serviceRecords, rules) {}

@InputType({
  description: '记录服务\n\nWhat the activity tells need not be said again; a volunteer records for himself.',
})
export class ServiceInput extends Patch(serviceRecords, rules.omit({ state: true })) {
  @Field(() => String, { nullable: true, description: '签到码\n\nOf the screen, or of the day.' })
  code?: string
}

@InputType({ description: '更正内容\n\nWhat is right; what is left out stays.' })
export class RecordCorrection extends Patch(
  serviceRecords,
  rules.pick({ streetId: true, startsAt: true, endsAt: true, minutes: true, stationId: true }),
) {
  @Field(() => String, { nullable: true, description: '更正理由' })
  reason?: string
  @Field(() => String, {
    nullable: true,
    description: '批准单位\n\nThe office that lets the account fall below zero; for the street and the district.',
  })
  approval?: string
}
