import {
  createInsertSchema,
  Directive,
  Draft,
  InputType,
  many,
  ObjectType,
  one,
  Patch,
  Row,
} from '@concentric/chassis/derive'
import { activities } from './activity.table.ts'

const labels = {
  stationId: [
    '主办服务站',
    'Station',
    'One organiser at most: station, organisation, unit, building or club; none: the community.',
  ],
  organisationId: ['主办社会组织', 'Organisation'],
  unitId: ['主办单位', 'Unit'],
  buildingId: ['主办楼宇', 'Building'],
  clubId: ['主办社团', 'Club'],
  venueId: ['地点', 'Venue'],
  name: ['名称', 'Name'],
  kind: ['类型', 'Kind'],
  state: ['状态', 'State', 'A draft is seen by its own place only.'],
  startsAt: ['开始时间', 'Starts'],
  endsAt: ['结束时间', 'Ends'],
  seats: ['名额', 'Seats', 'Empty: no limit.'],
  visits: ['人次', 'Visits', 'Visits, not people: who comes twice counts twice (S92).'],
} as const
const rules = createInsertSchema(activities)

const relations = {
  station: one('ServiceStation', activities.stationId),
  organisation: one('SocialOrganisation', activities.organisationId),
  unit: one('PartnerUnit', activities.unitId),
  building: one('Building', activities.buildingId),
  club: one('Club', activities.clubId),
  venue: one('Venue', activities.venueId),
  records: many('ServiceRecord', 'activity', ['服务记录', 'Service records']),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class Activity extends Row(activities, ['活动', 'Activity'], labels, relations) {}

@InputType()
export class ActivityDraft extends Draft(activities, rules) {}

@InputType()
export class ActivityPatch extends Patch(activities, rules) {}
