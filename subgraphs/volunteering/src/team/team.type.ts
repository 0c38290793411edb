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
import { partMinutesLabel, teamMinutesOf } from '../service-record/part-minutes.ts'
import { PeriodArguments, shapeOfPeriod } from '../service-record/period.ts'
import { teams } from './team.table.ts'

const labels = {
  stationId: ['服务站', 'Station', 'Every 帮到家 station has at least one team (S32, R29).'],
  name: ['名称', 'Name'],
  unitId: ['组建单位', 'Unit', 'The unit whose people form the team, if it is one of a unit.'],
  foundedOn: ['成立日期', 'Founded on'],
} as const
const rules = createInsertSchema(teams)

const relations = {
  station: one('ServiceStation', teams.stationId),
  unit: one('PartnerUnit', teams.unitId),
  trainings: many('Training', 'team', ['培训', 'Trainings']),
  commendations: many('Commendation', 'team', ['表彰', 'Commendations']),
  records: many('ServiceRecord', 'team', ['服务记录', 'Service records']),
  volunteerMinutes: computed(() => Int, partMinutesLabel, teamMinutesOf, PeriodArguments, shapeOfPeriod),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class Team extends Row(teams, ['服务队', 'Team'], labels, relations) {}

@InputType()
export class TeamDraft extends Draft(teams, rules) {}

@InputType()
export class TeamPatch extends Patch(teams, rules) {}
