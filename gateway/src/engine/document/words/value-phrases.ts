import { type Phrase } from './phrase.ts'

const required = ['必填。', 'Required.'] as const
const notEmpty = ['不能为空。', 'Must not be empty.'] as const
const day = ['应为日期，如 2026-11-23，收到 {value}。', 'Must be a date such as 2026-11-23, not {value}.'] as const
const whole = ['应为整数，收到 {value}。', 'Must be a whole number, not {value}.'] as const
const tooBig = ['{value} 超出了整数的范围。', '{value} is beyond the range of whole numbers.'] as const
const text = ['应为文本，收到 {value}。', 'Must be text, not {value}.'] as const
const identifier = ['应为编号，收到 {value}。', 'Must be an id, not {value}.'] as const
const oneKey = ['{type} 必须且只能填一项。', 'Exactly one field of {type} must be given.'] as const

/** What can be wrong with a value; `{field}` is below the place where the value stands, `{choices}` are those of `{enum}`. */
export const valuePhrases: readonly Phrase[] = [
  [
    'Value "{value}" does not exist in "{enum}" enum.',
    '没有“{value}”这个选项{choices}。',
    '"{value}" is not one of the choices{choices}.',
  ],
  [
    'Enum "{enum}" cannot represent non-string value: {value}.',
    '应为选项之一{choices}，收到 {value}。',
    'Must be one of the choices{choices}, not {value}.',
  ],
  [
    'Enum "{enum}" cannot represent non-enum value: {value}.',
    '应直接写选项名，不加引号{choices}，收到 {value}。',
    'Write the name of a choice, without quotes{choices}, not {value}.',
  ],
  ['Field "{input}.{field}" of required type "{type}" was not provided.', ...required],
  ['Field "{field}" of required type "{type}" was not provided.', ...required],
  ['Field "{field}" is not defined by type "{type}".', '{type} 没有这一项。', '{type} has no such field.'],
  ['There can be only one input field named "{field}".', '写了不止一次。', 'Given more than once.'],
  ['Expected value of type "{type}", found null.', ...notEmpty],
  ['Expected non-nullable type "{type}" not to be null.', ...notEmpty],
  [
    'Expected value of type "{type}", found {value}.',
    '应为 {type} 类型的值，收到 {value}。',
    'Must be a value of type {type}, not {value}.',
  ],
  [
    'Expected type "{type}" to be an object.',
    '应为 {type} 的各项，写在花括号里。',
    'Must be the fields of {type}, in braces.',
  ],
  ['Expected type "{type}".', '应为 {type} 类型的值。', 'Must be a value of type {type}.'],
  ['Exactly one key must be specified for OneOf type "{type}".', ...oneKey],
  ['OneOf Input Object "{type}" must specify exactly one key.', ...oneKey],
  ['Field "{input}.{field}" must be non-null.', ...notEmpty],
  ['Field "{name}" must be non-null.', ...notEmpty],

  // variables where a value is expected
  [
    'Variable "{variable}" of type "{given}" used in position expecting type "{type}".',
    '应为 {type}，而变量 {variable} 是 {given}。',
    'Must be {type}, and the variable {variable} is {given}.',
  ],
  [
    'Variable "{variable}" is of type "{given}" but must be non-nullable to be used for OneOf Input Object "{type}".',
    '变量 {variable} 用在 {type} 里，类型应为 {given}!。',
    'The variable {variable} is used in {type}, so its type must be {given}!.',
  ],

  // scalars
  ['Int cannot represent non-integer value: {value}', ...whole],
  ['Int cannot represent non 32-bit signed integer value: {value}', ...tooBig],
  ['SafeInt cannot represent non-integer value: {value}', ...whole],
  ['SafeInt cannot represent unsafe integer value: {value}', ...tooBig],
  ['Float cannot represent non numeric value: {value}', '应为数字，收到 {value}。', 'Must be a number, not {value}.'],
  ['String cannot represent a non string value: {value}', ...text],
  [
    'Boolean cannot represent a non boolean value: {value}',
    '应为是（true）或否（false），收到 {value}。',
    'Must be true or false, not {value}.',
  ],
  ['ID cannot represent value: {value}', ...identifier],
  ['ID cannot represent a non-string and non-integer value: {value}', ...identifier],
  ['Value is not string: {value}', ...day],
  ['Value is not a valid LocalDate: {value}', ...day],
  [
    'Can only validate strings as local dates but got a: {kind}',
    '应为日期，如 "2026-11-23"。',
    'Must be a date such as "2026-11-23".',
  ],
  [
    'Instant cannot represent {value}; write it as 2026-11-23T09:00:00+08:00.',
    '应为时间，如 2026-11-23T09:00:00+08:00，收到 {value}。',
    'Must be a moment such as 2026-11-23T09:00:00+08:00, not {value}.',
  ],
]
