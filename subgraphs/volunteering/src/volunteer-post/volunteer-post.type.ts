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
import { filledSeatsOf } from '../post-holder/filled-seats.ts'
import { volunteerPosts } from './volunteer-post.table.ts'

const labels = {
  stationId: ['服务站', 'Station', 'In the community of the post; empty: the community’s own.'],
  needId: ['所据需求', 'Need', 'The need it is there for: a reason (S68, R48).'],
  name: ['名称', 'Name'],
  duty: ['所据事项', 'Duty', 'The duty it is there for, where it is no need: a reason too (R48).'],
  tasks: ['职责', 'Tasks'],
  weeklyHours: ['每周小时', 'Hours a week'],
  seats: ['名额', 'Seats', 'So many hold it at once.'],
  startsOn: ['设岗日期', 'Starts on'],
  endsOn: ['撤岗日期', 'Ends on', 'The last day; empty while it stands.'],
  reviewOn: ['复核日期', 'Review on', 'By then somebody asks whether it is still needed (R48).'],
} as const
const rules = createInsertSchema(volunteerPosts)

const relations = {
  station: one('ServiceStation', volunteerPosts.stationId),
  need: one('Need', volunteerPosts.needId),
  holders: many('PostHolder', 'post', ['上岗', 'Holders']),
  records: many('ServiceRecord', 'post', ['服务记录', 'Service records']),
  filledSeats: computed(
    () => Int,
    ['在岗人数', 'Filled seats', 'Today; shown to the clerks in charge and the auditor only.'],
    filledSeatsOf,
  ),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class VolunteerPost extends Row(volunteerPosts, ['志愿服务岗', 'Volunteer post'], labels, relations) {}

@InputType()
export class VolunteerPostDraft extends Draft(volunteerPosts, rules) {}

@InputType()
export class VolunteerPostPatch extends Patch(volunteerPosts, rules) {}
