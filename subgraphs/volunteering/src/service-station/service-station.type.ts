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
import { partMinutesLabel, stationMinutesOf } from '../service-record/part-minutes.ts'
import { PeriodArguments, shapeOfPeriod } from '../service-record/period.ts'
import { homeCountOf } from '../volunteer/volunteer-total.ts'
import { serviceStations } from './service-station.table.ts'

const labels = {
  name: ['名称', 'Name'],
  kind: ['类型', 'Kind', 'Every community has a 帮到家 station (S32, R29).'],
  venueId: ['所在场所', 'Venue'],
  openedOn: ['启用日期', 'Opened on'],
} as const
const rules = createInsertSchema(serviceStations)

const relations = {
  venue: one('Venue', serviceStations.venueId),
  teams: many('Team', 'station', ['服务队', 'Teams']),
  memberUnits: many('StationMember', 'station', ['成员单位', 'Member units']),
  shops: many('AffiliatedShop', 'station', ['加盟店', 'Affiliated shops']),
  groups: many('VolunteerGroup', 'station', ['志愿团队', 'Volunteer groups']),
  organisations: many('StationOrganisation', 'station', ['入站社会组织', 'Organisations']),
  items: many('ServiceItem', 'station', ['服务项目', 'Service items']),
  activities: many('Activity', 'station', ['活动', 'Activities']),
  posts: many('VolunteerPost', 'station', ['志愿服务岗', 'Volunteer posts']),
  rosters: many('Roster', 'station', ['值班', 'Roster']),
  records: many('ServiceRecord', 'station', ['服务记录', 'Service records']),
  volunteerCount: computed(
    () => Int,
    ['志愿者人数', 'Volunteers', 'At home here, from kept totals; below 5 shown to the clerks in charge only.'],
    homeCountOf,
  ),
  volunteerMinutes: computed(() => Int, partMinutesLabel, stationMinutesOf, PeriodArguments, shapeOfPeriod),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class ServiceStation extends Row(serviceStations, ['服务站', 'Service station'], labels, relations) {}

@InputType()
export class ServiceStationDraft extends Draft(serviceStations, rules) {}

@InputType()
export class ServiceStationPatch extends Patch(serviceStations, rules) {}
