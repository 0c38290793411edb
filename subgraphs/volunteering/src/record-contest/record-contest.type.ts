import { Directive, ObjectType, one, Row } from '@concentric/chassis/derive'
import { recordContests } from './record-contest.table.ts'

const labels = {
  recordId: ['服务记录', 'Service record'],
  volunteerId: ['志愿者', 'Volunteer'],
  state: ['状态', 'State'],
  reason: ['异议理由', 'Reason', 'In the words of the volunteer.'],
  answer: ['答复', 'Answer'],
  dueOn: ['答复期限', 'Due on', 'The last day for an answer.'],
  answeredAt: ['答复时间', 'Answered'],
} as const

const relations = {
  record: one('ServiceRecord', recordContests.recordId),
  volunteer: one('Volunteer', recordContests.volunteerId),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class RecordContest extends Row(
  recordContests,
  [
    '记录异议',
    'Contest of a record',
    'What a volunteer holds to be wrong with his record; it is checked and mended in time (order 67).',
  ],
  labels,
  relations,
) {}
