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
import { jointActions } from './joint-action.table.ts'

const labels = {
  name: ['名称', 'Name'],
  field: ['领域', 'Field', 'One of the six of a community (S57), or of the four of a building (S75).'],
  buildingId: ['楼宇', 'Building'],
  programmeId: ['公益项目', 'Programme'],
  goalId: ['共同目标', 'Common goal'],
  plannedOn: ['计划日期', 'Planned on'],
  doneOn: ['完成日期', 'Done on', 'Empty while it is planned.'],
  outcome: ['成效', 'Outcome'],
} as const
const rules = createInsertSchema(jointActions)

const relations = {
  building: one('Building', jointActions.buildingId),
  programme: one('Programme', jointActions.programmeId),
  goal: one('CommonGoal', jointActions.goalId),
  units: many('JointActionUnit', 'action', ['参与方', 'Taking part']),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class JointAction extends Row(jointActions, ['共建行动', 'Joint action'], labels, relations) {}

@InputType()
export class JointActionDraft extends Draft(jointActions, rules) {}

@InputType()
export class JointActionPatch extends Patch(jointActions, rules) {}
