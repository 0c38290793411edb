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
import { agendaItems } from './agenda-item.table.ts'

const labels = {
  conferenceId: [
    '联席会（议事会）',
    'Conference',
    'It was raised in; a member unit, a member organisation or a clerk raises it.',
  ],
  meetingId: ['上会会议', 'Meeting', 'Whose agenda it stands on.'],
  unitId: ['提出单位', 'Raised by', 'None where an organisation or an office raised it.'],
  organisationId: ['提出社会组织', 'Raised by organisation'],
  needId: ['相关需求', 'Need', 'What it is about, or what came of it (S78).'],
  name: ['议题', 'Item'],
  detail: ['说明', 'Detail', 'No names, phones or circumstances of private people.'],
  kind: ['类型', 'Kind', 'S63, S80.'],
  state: ['状态', 'State', 'Moved on by acts, by its meeting and by its action items.'],
  major: ['重大事项', 'Major', 'Decided once a council has discussed it (S61, R45).'],
  internal: ['内部议题', 'Internal', 'Read by the clerks of the place alone.'],
  raisedOn: ['提出日期', 'Raised on'],
  answer: ['答复', 'Answer', 'What was said when it was declined or closed.'],
} as const
const rules = createInsertSchema(agendaItems).omit({ state: true, answer: true, published: true })

const relations = {
  conference: one('Conference', agendaItems.conferenceId),
  meeting: one('Meeting', agendaItems.meetingId),
  unit: one('PartnerUnit', agendaItems.unitId),
  organisation: one('SocialOrganisation', agendaItems.organisationId),
  need: one('Need', agendaItems.needId),
  decisions: many('Decision', 'agendaItem', ['决定', 'Decisions']),
  actions: many('ActionItem', 'agendaItem', ['办理事项', 'Action items']),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class AgendaItem extends Row(agendaItems, ['议题', 'Agenda item'], labels, relations) {}

@InputType()
export class AgendaItemDraft extends Draft(agendaItems, rules) {}

@InputType()
export class AgendaItemPatch extends Patch(agendaItems, rules) {}
