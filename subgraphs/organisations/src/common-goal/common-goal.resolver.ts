import { Crud, Resolver } from '@concentric/chassis/crud'
import { CommonGoal, CommonGoalDraft, CommonGoalPatch } from './common-goal.type.ts'

@Resolver(() => CommonGoal)
export class CommonGoalResolver extends Crud(CommonGoal, {
  many: 'commonGoals',
  draft: CommonGoalDraft,
  patch: CommonGoalPatch,
}) {}
