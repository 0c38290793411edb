import { createInsertSchema, Directive, Draft, InputType, ObjectType, one, Row } from '@concentric/chassis/derive'
import { consents } from './consent.table.ts'

const labels = {
  volunteerId: ['志愿者', 'Volunteer'],
  textId: ['同意书文本', 'Text'],
  purpose: ['用途', 'Purpose'],
  channel: ['方式', 'Channel'],
  byGuardian: ['由监护人同意', 'By the guardian', 'Under 18 the guardian agrees.'],
  givenOn: ['同意日期', 'Given on'],
  withdrawnAt: ['撤回时间', 'Withdrawn', 'From then on the values it covered are gone.'],
} as const
const rules = createInsertSchema(consents).omit({ withdrawnAt: true, purpose: true })

const relations = {
  volunteer: one('Volunteer', consents.volunteerId),
  text: one('ConsentText', consents.textId),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class Consent extends Row(
  consents,
  [
    '个人信息同意',
    'Consent',
    'One purpose one person has agreed to, to which text, and whether it still holds (PIPL 13-17).',
  ],
  labels,
  relations,
) {}

@InputType()
export class ConsentDraft extends Draft(consents, rules) {}
