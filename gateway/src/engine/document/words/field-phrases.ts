import { type Phrase } from './phrase.ts'

/** What can be wrong with the fields a document asks; `{field}` is what `extensions.fields` names. */
export const fieldPhrases: readonly Phrase[] = [
  [
    'Cannot query field "{field}" on type "{type}".',
    '{type} 没有“{field}”这个字段。',
    '{type} has no field "{field}".',
  ],
  [
    'Field "{field}" must not have a selection since type "{type}" has no subfields.',
    '“{field}”（{type}）没有下级字段，请去掉它后面的花括号。',
    '"{field}" ({type}) has no fields of its own; leave out the braces after it.',
  ],
  [
    'Field "{field}" of type "{type}" must have a selection of subfields.',
    '请在“{field}”（{type}）后面的花括号里写明要哪些字段。',
    'Name the fields wanted of "{field}" ({type}) in braces after it.',
  ],
  [
    'Field "{field}" of type "{type}" must have at least one field selected.',
    '“{field}”（{type}）至少要选一个字段。',
    'Select at least one field of "{field}" ({type}).',
  ],
  [
    'Fields "{field}" conflict because {value}. Use different aliases on the fields to fetch both if this was intentional.',
    '“{field}”被要求了两种不同的内容，如都需要，请用不同的别名。',
    '"{field}" is asked for in two different ways; if both are wanted, give them different aliases.',
  ],
]
