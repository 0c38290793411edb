import {
  computed,
  createInsertSchema,
  Directive,
  Draft,
  InputType,
  Int,
  many,
  ObjectType,
  one,
  Patch,
  Row,
} from '@concentric/chassis/derive'
import { AgeBandArguments, attendanceOf } from '../attendance/attendance-of.ts'
import { activitySeatsTakenOf, activityWaitingCountOf } from '../shift/shift-total.ts'
import { activities } from './activity.table.ts'

const labels = {
  stationId: [
    '主办服务站',
    'Station',
    'One organiser at most: station, organisation, unit, building, club or branch; none: the community.',
  ],
  organisationId: ['主办社会组织', 'Organisation'],
  unitId: ['主办单位', 'Unit'],
  buildingId: ['主办楼宇', 'Building'],
  clubId: ['主办社团', 'Club'],
  branchId: ['主办党支部', 'Branch'],
  contractId: ['所属合同', 'Contract', 'The purchase it is paid by (S91); whoever holds it. Empty: none.'],
  venueId: ['地点', 'Venue'],
  seriesId: ['所属系列', 'Series'],
  occursOn: ['系列日期', 'Day in the series', 'The day its rule gives; it may take place on another.'],
  name: ['名称', 'Name'],
  kind: ['类型', 'Kind'],
  purpose: ['主要任务', 'Purpose', 'What it is for, of branch work (S64); empty: not said.'],
  state: [
    '状态',
    'State',
    'A draft is seen by its own place only. It changes by acts, one step at a time; full and open again by its sign-ups.',
  ],
  startsAt: ['开始时间', 'Starts'],
  endsAt: ['结束时间', 'Ends'],
  audience: ['面向', 'Audience', 'Whom it is for (S103).'],
  minAge: ['最低年龄', 'Minimum age', 'In years; empty: none. From 14 on nobody signs up children for it (R58).'],
  training: ['所需培训', 'Training', 'What one has to learn before; empty: nothing.'],
  requiredTrainingId: [
    '须先参加的培训',
    'Required training',
    'Who signs up has attended it or another of its topic; the host lets somebody in without it for a reason.',
  ],
  riskNote: ['风险提示', 'Risks', 'Told before one signs up, as the ordinance asks; empty: none known.'],
  insured: ['已投保', 'Insured', 'Needed before what has a risk is published.'],
  seats: ['名额', 'Seats', 'Those of its shifts, where it has some; empty: no limit.'],
  visits: [
    '人次',
    'Visits',
    'Visits, not people: who comes twice counts twice (S92). When it is held, those marked as attended, unless told otherwise.',
  ],
  cancelReason: ['取消原因', 'Why cancelled'],
} as const
const rules = createInsertSchema(activities)

const relations = {
  station: one('ServiceStation', activities.stationId),
  organisation: one('SocialOrganisation', activities.organisationId),
  unit: one('PartnerUnit', activities.unitId),
  building: one('Building', activities.buildingId),
  club: one('Club', activities.clubId),
  branch: one('Branch', activities.branchId),
  contract: one('Contract', activities.contractId),
  venue: one('Venue', activities.venueId),
  series: one('Series', activities.seriesId),
  requiredTraining: one('Training', activities.requiredTrainingId),
  shifts: many('Shift', 'activity', ['班次', 'Shifts']),
  seatsTaken: computed(
    () => Int,
    ['已占名额', 'Seats taken', 'Of its shifts; empty without any.'],
    activitySeatsTakenOf,
  ),
  waitingCount: computed(() => Int, ['候补', 'Waiting', 'Of its shifts.'], activityWaitingCountOf),
  attendance: computed(
    () => Int,
    [
      '到场人次',
      'Attendance',
      'Visits of an age band; of none where one of them has fewer than 5, except to the clerks in charge.',
    ],
    attendanceOf,
    AgeBandArguments,
  ),
  nominations: many('Nomination', 'activity', ['提名', 'Nominations']),
  records: many('ServiceRecord', 'activity', ['服务记录', 'Service records']),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class Activity extends Row(activities, ['活动', 'Activity'], labels, relations) {}

@InputType()
export class ActivityDraft extends Draft(activities, rules) {}

@InputType()
export class ActivityPatch extends Patch(activities, rules) {}
