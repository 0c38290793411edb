import {
  createInsertSchema,
  Directive,
  Draft,
  InputType,
  ObjectType,
  one,
  Patch,
  Row,
} from '@concentric/chassis/derive'
import { heldStages } from './held-stage.table.ts'

const labels = {
  organisationId: ['社会组织', 'Organisation'],
  stage: ['阶段', 'Stage', 'Introduced, incubated, incentivised: the three i of S97.'],
  name: ['依据', 'Reason'],
  startsOn: ['开始日期', 'From'],
  endsOn: ['结束日期', 'Until', 'The last day; empty while it lasts.'],
} as const
const rules = createInsertSchema(heldStages)

const relations = {
  organisation: one('SocialOrganisation', heldStages.organisationId),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class HeldStage extends Row(heldStages, ['培育阶段', 'Stage'], labels, relations) {}

@InputType()
export class HeldStageDraft extends Draft(heldStages, rules) {}

@InputType()
export class HeldStagePatch extends Patch(heldStages, rules) {}
