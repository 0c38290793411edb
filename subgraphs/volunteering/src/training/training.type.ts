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
import { trainings } from './training.table.ts'

const labels = {
  stationId: [
    '服务站',
    'Station',
    'For the volunteers of a station or of a team; of neither: of the community or street.',
  ],
  teamId: ['服务队', 'Team'],
  organisationId: ['授课社会组织', 'Organisation', 'That gives it, if one does.'],
  name: ['名称', 'Name'],
  topic: ['主题', 'Topic', 'Trainings of one topic stand for each other where an activity requires one.'],
  heldOn: ['培训日期', 'Held on'],
  minutes: ['学时（分钟）', 'Minutes'],
  trainer: ['授课岗位或单位', 'Trainer', 'A post or an organisation, no name of a person.'],
} as const
const rules = createInsertSchema(trainings)

const relations = {
  station: one('ServiceStation', trainings.stationId),
  team: one('Team', trainings.teamId),
  organisation: one('SocialOrganisation', trainings.organisationId),
  attendances: many('TrainingAttendance', 'training', ['参训', 'Attendances']),
  activities: many('Activity', 'requiredTraining', ['要求此培训的活动', 'Activities that require it']),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class Training extends Row(
  trainings,
  ['培训', 'Training', 'What volunteers were taught, as the ordinance asks (art. 15, 19).'],
  labels,
  relations,
) {}

@InputType()
export class TrainingDraft extends Draft(trainings, rules) {}

@InputType()
export class TrainingPatch extends Patch(trainings, rules) {}
