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
import { weeklyTimesInWords } from '@concentric/chassis/weekly-times-in-words'
import { listLabels } from '../list/list-labels.ts'
import { needs } from './need.table.ts'

const labels = {
  unitId: ['提出单位', 'Unit'],
  name: ['名称', 'Name'],
  detail: ['说明', 'Detail', 'No names, phones or circumstances of private people.'],
  category: ['类别', 'Category'],
  state: ['状态', 'State', 'A draft, withdrawn or expired need is seen by its own place and unit only.'],
  neededOn: ['需要日期', 'Needed on'],
  meetingId: ['提出会议', 'Meeting', 'The meeting of a conference or committee that raised it (S78).'],
  agendaItem: ['提出议题', 'Agenda item', 'What it was called on the agenda.'],
  riskNote: [
    '风险说明',
    'Risk note',
    'What a volunteer must know before saying yes; whoever asks for volunteers states it (志愿服务条例 art. 13).',
  ],
  ...listLabels,
} as const
const rules = createInsertSchema(needs).omit({ confirmedAt: true })

const relations = {
  unit: one('PartnerUnit', needs.unitId),
  meeting: one('Meeting', needs.meetingId),
  matches: many('Match', 'need', ['对接', 'Matches']),
  ...weeklyTimesInWords,
}

@Directive('@key(fields: "id")')
@ObjectType()
export class Need extends Row(needs, ['需求', 'Need'], labels, relations) {}

@InputType()
export class NeedDraft extends Draft(needs, rules) {}

@InputType()
export class NeedPatch extends Patch(needs, rules) {}
