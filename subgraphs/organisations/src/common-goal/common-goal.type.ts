import {
  createInsertSchema,
  Directive,
  Draft,
  InputType,
  many,
  ObjectType,
  Patch,
  Row,
} from '@concentric/chassis/derive'
import { commonGoals } from './common-goal.table.ts'

const labels = {
  name: ['目标', 'Goal'],
  detail: ['说明', 'Detail'],
  dueOn: ['期限', 'Due on'],
  reachedOn: ['达成日期', 'Reached on'],
} as const
const rules = createInsertSchema(commonGoals)

const relations = {
  actions: many('JointAction', 'goal', ['共建行动', 'Joint actions']),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class CommonGoal extends Row(commonGoals, ['共同目标', 'Common goal'], labels, relations) {}

@InputType()
export class CommonGoalDraft extends Draft(commonGoals, rules) {}

@InputType()
export class CommonGoalPatch extends Patch(commonGoals, rules) {}
