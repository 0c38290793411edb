import { createInsertSchema, Directive, Draft, InputType, ObjectType, one, Row } from '@concentric/chassis/derive'
import { unitContests } from './unit-contest.table.ts'

const labels = {
  unitId: ['单位', 'Unit'],
  subject: ['关于', 'About'],
  subjectId: ['记录编号', 'Id of the record', 'Of the row it is about.'],
  name: ['记录', 'Record', 'As it was called then.'],
  wish: ['请求', 'Wish', 'That a contact is erased, or a record corrected.'],
  state: ['状态', 'State'],
  reason: ['理由', 'Reason', 'In the words of the unit.'],
  answer: ['答复', 'Answer', 'What was corrected, or why not.'],
  dueOn: ['答复期限', 'Due on', 'The last day for an answer, ten days later.'],
  answeredAt: ['答复时间', 'Answered'],
} as const
const asked = createInsertSchema(unitContests, { reason: (reason) => reason.trim().min(2) }).pick({
  streetId: true,
  subject: true,
  subjectId: true,
  wish: true,
  reason: true,
})

const relations = {
  unit: one('PartnerUnit', unitContests.unitId),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class UnitContest extends Row(
  unitContests,
  ['单位异议', 'Contest of a unit', 'What a unit holds to be wrong with what is kept of it, or wants erased (M6).'],
  labels,
  relations,
) {}

@InputType()
export class UnitContestDraft extends Draft(unitContests, asked) {}
