import { type Language } from '@concentric/chassis/executable'
import { type Pair, say } from '@concentric/chassis/messages'
import { type Phrase, recogniser } from './phrase.ts'

const escape = ['\\ 后面不能是“{value}”。', 'This cannot follow "\\": "{value}".'] as const
const digit = ['数字写得不对：这里不能是 {value}。', 'The number is not right: {value} cannot stand here.'] as const
const inText = [
  '文本里不能有 {value}；换行请写 \\n。',
  'Text cannot hold {value}; write a line break as \\n.',
] as const
const tooLong = ['查询太长（最多 {limit}）。', 'The query is too long (at most {limit}).'] as const

const phrases: readonly Phrase[] = [
  [
    'Unexpected description, descriptions are not supported on shorthand queries.',
    '简写的查询前面不能有说明文字。',
    'A shorthand query cannot have a description.',
  ],
  [
    'Unexpected description, only GraphQL definitions support descriptions.',
    '这里不能有说明文字。',
    'A description cannot stand here.',
  ],
  [
    'Unexpected variable "{variable}" in constant value.',
    '默认值里不能用变量 {variable}。',
    'A default value cannot use the variable {variable}.',
  ],
  [
    'Unexpected single quote character (\'), did you mean to use a double quote (")?',
    '文本请用双引号（"），不用单引号。',
    'Write text in double quotes ("), not single ones.',
  ],
  ['Unexpected character: {value}.', '这里不能是字符 {value}。', 'The character {value} cannot stand here.'],
  ['Invalid character: {value}.', '这里不能是字符 {value}。', 'The character {value} cannot stand here.'],
  ['Invalid number, unexpected digit after 0: {value}.', ...digit],
  ['Invalid number, expected digit but got: {value}.', ...digit],
  ['Invalid character within String: {value}.', ...inText],
  ['Unterminated string.', '文本缺少结尾的引号。', 'The text lacks its closing quote.'],
  ['Invalid Unicode escape sequence: "{value}".', ...escape],
  ['Invalid character escape sequence: "{value}".', ...escape],
  ['Document contains more that {limit} tokens. Parsing aborted.', ...tooLong],
  ['Document contains more than {limit} comments. Parsing aborted.', ...tooLong],
  ['Source contains more than {limit} UTF-16 code units. Parsing aborted.', ...tooLong],
  ['Expected {expected}, found {found}.', '应为{expected}，却是{found}。', 'This should be {expected}, not {found}.'],
  ['Unexpected {found}.', '这里不能是{found}。', 'This cannot stand here: {found}.'],
  [
    '{found} is reserved and cannot be used for an enum value.',
    '{found}是保留字，不能用作选项。',
    'This is reserved and cannot be a choice: {found}.',
  ],
]

const tokens: Readonly<Record<string, Pair>> = {
  '<SOF>': ['查询的开头', 'the start of the query'],
  '<EOF>': ['查询的结尾', 'the end of the query'],
  Name: ['名称', 'a name'],
  Int: ['整数', 'a whole number'],
  Float: ['小数', 'a decimal number'],
  String: ['文本', 'text'],
  BlockString: ['文本', 'text'],
}

/** Says what is wrong with how a document is written, given what stands after `Syntax Error: `. */
export const syntaxWords = recogniser(phrases)

/** A token as graphql-js describes it (`Name "query"`, `"{"`, `<EOF>`), said to people. */
export function tokenWords(described: string, language: Language): string {
  const [, kind = '', rest = ''] = /^(<?\w+>?)([^]*)$/.exec(described) ?? []
  const pair = tokens[kind]
  return pair ? say(pair, language) + rest : language === 'en' ? described : ` ${described} `
}
