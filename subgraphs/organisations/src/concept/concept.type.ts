import { createInsertSchema, Directive, Draft, InputType, ObjectType, Patch, Row } from '@concentric/chassis/derive'
import { concepts } from './concept.table.ts'

const labels = {
  code: ['代码', 'Code', 'Capitals and underscores; one that comes with the product is replaced by this row.'],
  name: ['名称', 'Name', 'Shown as a reason beside its points.'],
  nameEnglish: ['英文名称', 'English name'],
  facet: ['说的是', 'Facet', 'What an entry is about weighs most.'],
  broader: ['上位概念', 'Broader concept', 'Its code.'],
  categories: ['常见类别', 'Categories', 'Codes, parted by spaces.'],
  excludes: ['不是', 'Excludes', 'Codes of what sounds close and is something else, parted by spaces.'],
  words: ['用词', 'Words', 'What residents, clerks and units say for it, parted by spaces.'],
  cues: ['线索词', 'Cues', 'Words that only hint at it, parted by spaces.'],
  declined: [
    '不采用的词',
    'Declined',
    'Words matches spoke for and somebody declined, parted by spaces: not proposed again.',
  ],
} as const
const rules = createInsertSchema(concepts, {
  code: (code) => code.regex(/^[A-Z][A-Z0-9_]*$/),
})

@Directive('@key(fields: "id")')
@ObjectType()
export class Concept extends Row(concepts, ['概念', 'Concept'], labels) {}

@InputType()
export class ConceptDraft extends Draft(concepts, rules) {}

@InputType()
export class ConceptPatch extends Patch(concepts, rules) {}
