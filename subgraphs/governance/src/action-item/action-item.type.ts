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
import { actionItems } from './action-item.table.ts'

const labels = {
  agendaItemId: ['议题', 'Agenda item'],
  owner: ['办理方', 'Owner'],
  unitId: ['办理单位', 'Unit', 'It reads this row and says that it is done.'],
  organisationId: ['办理社会组织', 'Organisation', 'As a unit does.'],
  name: ['办理事项', 'Action'],
  detail: ['说明', 'Detail', 'No names, phones or circumstances of private people.'],
  dueOn: ['办理期限', 'Due on'],
  state: ['状态', 'State', 'Moved on by acts: the owner says that it is done, the clerks verify it.'],
  doneOn: ['办理日期', 'Done on'],
  outcome: ['办理情况', 'Outcome', 'What was done, or why it was cancelled or given back.'],
  verifiedOn: ['核实日期', 'Verified on'],
} as const
const rules = createInsertSchema(actionItems).omit({ state: true, doneOn: true, outcome: true, verifiedOn: true })

const relations = {
  agendaItem: one('AgendaItem', actionItems.agendaItemId),
  unit: one('PartnerUnit', actionItems.unitId),
  organisation: one('SocialOrganisation', actionItems.organisationId),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class ActionItem extends Row(actionItems, ['办理事项', 'Action item'], labels, relations) {}

@InputType()
export class ActionItemDraft extends Draft(actionItems, rules) {}

@InputType()
export class ActionItemPatch extends Patch(actionItems, rules) {}
