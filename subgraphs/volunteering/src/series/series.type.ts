import {
  computed,
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
import { GraphQLDay } from '@concentric/chassis/scalars'
import { DayArguments, HeldState, heldStateOf, lastHeldOf, nextOf } from './held-state.ts'
import { series } from './series.table.ts'

const labels = {
  stationId: ['主办服务站', 'Station', 'One organiser at most; none: the community.'],
  organisationId: ['主办社会组织', 'Organisation'],
  venueId: ['地点', 'Venue'],
  name: ['名称', 'Name'],
  kind: ['类型', 'Kind'],
  rule: ['规则', 'Rule', 'Of RFC 5545: FREQ=MONTHLY;BYMONTHDAY=21 is the 21st of each month (S38).'],
  startsOn: ['开始日期', 'Begins on'],
  endsOn: ['结束日期', 'Ends on'],
  startsAtTime: ['开始时间', 'Time', 'On the clock of the district: 09:30.'],
  minutes: ['时长（分钟）', 'Minutes'],
  seats: ['名额', 'Seats', 'Of one shift each planned activity gets; empty: no sign-up.'],
} as const
const rules = createInsertSchema(series)

const relations = {
  station: one('ServiceStation', series.stationId),
  organisation: one('SocialOrganisation', series.organisationId),
  venue: one('Venue', series.venueId),
  activities: many('Activity', 'series', ['活动', 'Activities']),
  heldState: computed(
    () => HeldState,
    ['系列状态', 'State', 'Whether it is held in each period of its rule (R31).'],
    heldStateOf,
    DayArguments,
  ),
  lastHeldOn: computed(() => GraphQLDay, ['上次举办', 'Last held on'], lastHeldOf),
  nextOn: computed(() => GraphQLDay, ['下次举办', 'Next on', 'Of what is published.'], nextOf),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class Series extends Row(series, ['系列活动', 'Series'], labels, relations) {}

@InputType()
export class SeriesDraft extends Draft(series, rules) {}

@InputType()
export class SeriesPatch extends Patch(series, rules) {}
