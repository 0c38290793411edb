import { type ZodError, type ZodObject, type z } from 'zod'
import { type MessageKey, Refusal } from './messages.ts'

/** The zod rules behind each input class made by `Draft` or `Patch`. */
export const rulesOf = new WeakMap<object, ZodObject>()

type Said = MessageKey | { key: MessageKey; values: Record<string, string | number> }

/**
 * The input as it will be written: text trimmed, empty text as nothing, then checked by the rules of its class.
 * Refuses with BAD_USER_INPUT naming every wrong field.
 */
export function obeying<T extends object>(input: T, inputClass: object): T {
  const rules = rulesOf.get(Object.getPrototypeOf(inputClass) as object)
  const given = Object.fromEntries(
    Object.entries(input)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [key, tidy(value)]),
  )
  const result = rules?.safeParse(given, { reportInput: true })
  if (result && !result.success) throw refusal(result.error)
  return given as T
}

const tidy = (value: unknown) => (typeof value === 'string' ? value.trim() || null : value)

function refusal({ issues }: ZodError): Refusal {
  const fields: Record<string, Said> = {}
  for (const issue of issues) fields[issue.path.join('.') || 'input'] ??= wordsOf(issue)
  return new Refusal('BAD_USER_INPUT', 'invalid', { fields })
}

function wordsOf(issue: z.core.$ZodIssue): Said {
  switch (issue.code) {
    case 'too_small':
      return issue.origin === 'string'
        ? { key: 'tooShort', values: { minimum: Number(issue.minimum) } }
        : { key: 'tooSmall', values: { minimum: Number(issue.minimum) } }
    case 'too_big':
      return issue.origin === 'string'
        ? { key: 'tooLong', values: { maximum: Number(issue.maximum), length: String(issue.input ?? '').length } }
        : { key: 'tooBig', values: { maximum: Number(issue.maximum) } }
    case 'invalid_type':
      return issue.input === null || issue.input === undefined ? 'required' : 'wrongFormat'
    case 'invalid_value':
      return 'unknownChoice'
    default:
      return 'wrongFormat'
  }
}
