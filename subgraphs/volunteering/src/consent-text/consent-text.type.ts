import { createInsertSchema, Directive, Draft, InputType, ObjectType, Patch, Row } from '@concentric/chassis/derive'
import { consentTexts } from './consent-text.table.ts'

const labels = {
  purpose: ['用途', 'Purpose'],
  edition: ['版次', 'Edition', 'Counted on for each purpose.'],
  text: ['文本', 'Text', 'What is asked, of which values, for how long, and how it is withdrawn.'],
  validFrom: ['启用日期', 'Valid from'],
} as const
const rules = createInsertSchema(consentTexts, { text: (text) => text.min(20) })

@Directive('@key(fields: "id")')
@ObjectType()
export class ConsentText extends Row(
  consentTexts,
  ['同意书文本', 'Consent text', 'What people agree to. A text somebody has agreed to never changes.'],
  labels,
) {}

@InputType()
export class ConsentTextDraft extends Draft(consentTexts, rules) {}

@InputType()
export class ConsentTextPatch extends Patch(consentTexts, rules) {}
