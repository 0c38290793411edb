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
import { decisions } from './decision.table.ts'

const labels = {
  agendaItemId: ['议题', 'Agenda item'],
  meetingId: ['作出决定的会议', 'Meeting', 'It was taken at; published with its minutes.'],
  body: ['决定机构', 'Body'],
  name: ['标题', 'Title'],
  text: ['决定内容', 'Text'],
} as const
const rules = createInsertSchema(decisions).omit({ published: true })

const relations = {
  agendaItem: one('AgendaItem', decisions.agendaItemId),
  meeting: one('Meeting', decisions.meetingId),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class Decision extends Row(decisions, ['决定', 'Decision'], labels, relations) {}

@InputType()
export class DecisionDraft extends Draft(decisions, rules) {}

@InputType()
export class DecisionPatch extends Patch(decisions, rules) {}
