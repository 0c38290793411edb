import { type Phrase } from './phrase.ts'

/** What can be wrong with fragments, the types they are on, and directives. */
export const fragmentPhrases: readonly Phrase[] = [
  ['Unknown type "{type}".', '没有“{type}”这个类型。', 'There is no type "{type}".'],
  ['Unknown fragment "{fragment}".', '没有“{fragment}”这个片段。', 'There is no fragment "{fragment}".'],
  ['Fragment "{fragment}" is never used.', '片段“{fragment}”没有使用。', 'The fragment "{fragment}" is not used.'],
  [
    'There can be only one fragment named "{fragment}".',
    '片段“{fragment}”定义了不止一次。',
    'The fragment "{fragment}" is defined more than once.',
  ],
  [
    'Cannot spread fragment "{fragment}" within itself via {value}.',
    '片段“{fragment}”经由 {value} 引用了自己。',
    'The fragment "{fragment}" contains itself, by way of {value}.',
  ],
  [
    'Cannot spread fragment "{fragment}" within itself.',
    '片段“{fragment}”引用了自己。',
    'The fragment "{fragment}" contains itself.',
  ],
  [
    'Fragment cannot condition on non composite type "{type}".',
    '片段不能用于 {type}：它没有字段。',
    'A fragment cannot be on {type}, which has no fields.',
  ],
  [
    'Fragment "{fragment}" cannot condition on non composite type "{type}".',
    '片段“{fragment}”不能用于 {type}：它没有字段。',
    'The fragment "{fragment}" cannot be on {type}, which has no fields.',
  ],
  [
    'Fragment cannot be spread here as objects of type "{type}" can never be of type "{other}".',
    '片段不能用在这里：{type} 不会是 {other}。',
    'The fragment does not fit here: {type} is never {other}.',
  ],
  [
    'Fragment "{fragment}" cannot be spread here as objects of type "{type}" can never be of type "{other}".',
    '片段“{fragment}”不能用在这里：{type} 不会是 {other}。',
    'The fragment "{fragment}" does not fit here: {type} is never {other}.',
  ],
  ['Unknown directive "{directive}".', '没有 {directive} 这个指令。', 'There is no directive {directive}.'],
  [
    'Directive "{directive}" may not be used on {location}.',
    '指令 {directive} 不能用在这里。',
    'The directive {directive} cannot be used here.',
  ],
  [
    'The directive "{directive}" can only be used once at this location.',
    '指令 {directive} 在这里只能用一次。',
    'The directive {directive} can be used only once here.',
  ],
]
