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
import { jointActionUnits } from './joint-action-unit.table.ts'

const labels = {
  actionId: ['共建行动', 'Joint action'],
  unitId: ['单位', 'Unit'],
  organisationId: ['社会组织', 'Organisation'],
  name: ['所出', 'What it brings'],
  people: ['人数', 'People', 'How many, never who.'],
} as const
const rules = createInsertSchema(jointActionUnits)

const relations = {
  action: one('JointAction', jointActionUnits.actionId),
  unit: one('PartnerUnit', jointActionUnits.unitId),
  organisation: one('SocialOrganisation', jointActionUnits.organisationId),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class JointActionUnit extends Row(jointActionUnits, ['共建参与方', 'Participant'], labels, relations) {}

@InputType()
export class JointActionUnitDraft extends Draft(jointActionUnits, rules) {}

@InputType()
export class JointActionUnitPatch extends Patch(jointActionUnits, rules) {}
