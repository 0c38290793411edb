import { GraphQLError } from 'graphql'
import { type Language } from './executable.ts'

/** A sentence in Chinese and in English. */
export type Pair = readonly [zh: string, en: string]

export type Code =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_USER_INPUT'
  | 'CONFLICT'
  | 'KEY_REUSED'
  | 'RATE_LIMITED'
  | 'UNAVAILABLE'
  | 'INTERNAL'

export const say = ([zh, en]: Pair, language: Language): string => (language === 'en' ? en : zh)

/** Messages people read, keyed by what went wrong. `{name}` stands for a value. */
export const messages = {
  unauthenticated: ['请先登录。', 'Please sign in first.'],
  forbidden: ['这不在您的管理范围内。', 'This is outside your reach.'],
  notFound: ['找不到这条记录，它可能已被归档。', 'There is no such record; it may have been archived.'],
  conflict: [
    '这条记录刚被他人修改，请重新载入后再保存。',
    'Somebody else has just changed this record. Reload it, then save again.',
  ],
  invalid: ['请修改标出的内容。', 'Please correct the marked fields.'],
  unavailable: ['这部分暂时无法提供，请稍后再试。', 'This part is unavailable just now. Please try again shortly.'],
  internal: ['系统内部错误，编号 {id}。', 'Internal error, number {id}.'],
  malformed: ['请求格式不正确。', 'The request is malformed.'],
  document: ['查询语句不正确：{reason}', 'The query is not valid: {reason}'],
  required: ['必填。', 'Required.'],
  tooShort: ['至少 {minimum} 个字。', 'At least {minimum} characters.'],
  tooLong: ['最多 {maximum} 个字，现有 {length} 个。', 'At most {maximum} characters; this has {length}.'],
  tooSmall: ['不能小于 {minimum}。', 'Must not be less than {minimum}.'],
  tooBig: ['不能大于 {maximum}。', 'Must not be greater than {maximum}.'],
  wrongFormat: ['格式不正确。', 'The format is not right.'],
  unknownChoice: ['不是可选的值。', 'Not one of the choices.'],
  unresolved: ['所指的记录不存在，或您无权使用。', 'There is no such record, or you may not use it.'],
  keyReused: [
    '这个请求键已用于另一项操作，请重新提交。',
    'This key was used for another request. Submit it again under a new one.',
  ],
  taken: ['已有相同的记录。', 'There is one like this already.'],
  enoughRead: [
    '今天查看、查找或导出个人信息已到上限。确有需要请联系上级经办，或明天再试。',
    'Enough personal data was read, looked for or taken out today. Ask the office above, or try again tomorrow.',
  ],
  holdsRows: [
    '其中还有未归档的记录，请先归档那些记录。',
    'It still holds records that are not archived; archive those first.',
  ],
  overlaps: ['与已有的记录时间重叠。', 'It overlaps with another record.'],
  tooMany: ['一次最多 {maximum} 条。', 'At most {maximum} at a time.'],
  tooDeep: [
    '页码超出范围：最多翻到第 {maximum} 条，请缩小筛选范围或使用 after。',
    'Too deep: paging reaches {maximum} rows; narrow the filter or use "after".',
  ],
  wholeMonths: [
    '起止日期须为整月：从某月第一天到某月最后一天。',
    'Ask for whole months: from the first day of a month to the last day of a month.',
  ],
  badCursor: ['翻页标记 after 不正确。', 'The cursor "after" is not one this list gave.'],
} as const satisfies Record<string, Pair>

export type MessageKey = keyof typeof messages
type Values = Record<string, string | number>

const filled = (text: string, values: Values = {}) =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))

/** A message of the catalogue in the reader's language. */
export const message = (key: MessageKey, language: Language, values?: Values): string =>
  filled(say(messages[key], language), values)

/**
 * An error people read: a code of DESIGN.md 4 and a message, a key of the catalogue or a pair of the domain's own.
 * Its language is chosen where it leaves the process, so whoever throws it need not know the reader.
 */
export class Refusal extends Error {
  constructor(
    readonly code: Code,
    readonly what: MessageKey | Pair,
    readonly details: {
      values?: Values
      fields?: Record<string, MessageKey | Pair | { key: MessageKey; values: Values }>
      current?: unknown
    } = {},
  ) {
    super(filled(say(typeof what === 'string' ? messages[what] : what, 'en'), details.values))
  }

  /** What the fields are called, once somebody who knows has said so; the message then names them. */
  labels: Readonly<Record<string, readonly [zh: string, en: string, ...rest: unknown[]]>> = {}

  /** The same as a GraphQL error in `language`. */
  spokenIn(language: Language): GraphQLError {
    const { values, fields = {}, current } = this.details
    const said = Object.entries(fields).map(([name, what]) => [name, text(what, language)] as const)
    const named = said.flatMap(([name, words]) => {
      const label = this.labels[name]
      return label ? `${say([label[0], label[1]], language)}${language === 'en' ? ': ' : '：'}${words}` : []
    })
    const head =
      typeof this.what === 'string' ? message(this.what, language, values) : filled(say(this.what, language), values)
    return new GraphQLError([head, ...named].join(language === 'en' ? ' ' : ''), {
      extensions: {
        code: this.code,
        ...(this.details.fields && { fields: Object.fromEntries(said) }),
        ...(current !== undefined && { current }),
      },
    })
  }
}

function text(what: MessageKey | Pair | { key: MessageKey; values: Values }, language: Language): string {
  if (typeof what === 'string') return message(what, language)
  return 'key' in what ? message(what.key, language, what.values) : say(what, language)
}
