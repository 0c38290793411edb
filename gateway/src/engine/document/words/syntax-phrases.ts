import { type Phrase } from './phrase.ts'

const afterBackslash = ['\\ 后面不能是“{value}”。', 'This cannot follow "\\": "{value}".'] as const
const digit = ['数字写得不对：这里不能是 {value}。', 'The number is not right: {value} cannot stand here.'] as const
const tooLong = ['查询太长（最多 {limit}）。', 'The query is too long (at most {limit}).'] as const

/** What can be wrong with how a document is written: what stands after `Syntax Error: `. */
export const syntaxPhrases: readonly Phrase[] = [
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
  ['Invalid character within String: {value}.', '文本里不能有 {value}。', 'Text cannot hold {value}.'],
  [
    'Unterminated string.',
    '文本缺少结尾的引号；换行请写 \\n。',
    'The text lacks its closing quote; write a line break as \\n.',
  ],
  ['Invalid Unicode escape sequence: "{value}".', ...afterBackslash],
  ['Invalid character escape sequence: "{value}".', ...afterBackslash],
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
