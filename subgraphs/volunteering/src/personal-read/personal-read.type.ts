import { Directive, ObjectType, one, Row } from '@concentric/chassis/derive'
import { personalReads } from './personal-read.table.ts'

const labels = {
  volunteerId: ['志愿者', 'Volunteer', 'None where nobody was found.'],
  kind: ['方式', 'What was done'],
  field: ['内容', 'What was read', 'None where it was everything.'],
  reason: ['事由', 'Reason'],
  readerLevel: ['查阅级别', 'Level of the reader'],
  readerName: ['查阅单位', 'Office of the reader', 'The office, not the clerk.'],
} as const

const relations = { volunteer: one('Volunteer', personalReads.volunteerId) }

@Directive('@key(fields: "id")')
@ObjectType()
export class PersonalRead extends Row(
  personalReads,
  [
    '个人信息查阅记录',
    'Reading of personal data',
    'Who has seen a person’s value in clear, looked for it, taken it out or erased it. The person reads those about himself.',
  ],
  labels,
  relations,
) {}
