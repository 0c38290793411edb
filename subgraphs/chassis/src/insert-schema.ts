import { getColumns } from 'drizzle-orm'
import { type PgTable } from 'drizzle-orm/pg-core'
import { createInsertSchema as insertSchema } from 'drizzle-orm/zod'
import { type ZodNumber, type ZodObject, type ZodType } from 'zod'
import { type Limits, limitsOf } from './limits.ts'

type Rule = (given: ZodNumber) => ZodType
type Mask = Readonly<Record<string, true>>

const within = (rule: ZodNumber, { minimum, maximum }: Limits) =>
  maximum === undefined ? rule.min(minimum) : rule.min(minimum).max(maximum)

/** The rules of a table: types, lengths, what is required, and the limits the table declares; further ones by column. */
export const createInsertSchema = ((table: PgTable, further: Readonly<Record<string, Rule>> = {}) =>
  whenAsked(Object.keys(getColumns(table)), () => {
    const limited = Object.entries(limitsOf(table)).map(([key, limits]): [string, Rule] => {
      const more = further[key] ?? ((rule) => rule)
      return [key, (rule) => more(within(rule, limits))]
    })
    const rules: object = { ...further, ...Object.fromEntries(limited) }
    return insertSchema(table, rules) as ZodObject
  })) as typeof insertSchema

/** What rules not made yet are about. */
const keysKnown = new WeakMap<ZodObject, readonly string[]>()

/** The keys that rules speak of; rules not made yet are not made for it. */
export const keysOf = (rules: ZodObject): ReadonlySet<string> =>
  new Set(keysKnown.get(rules) ?? Object.keys(rules.shape))

/** Rules that are made when something is checked by them first: a start declares hundreds and checks nothing. */
function whenAsked(keys: readonly string[], make: () => ZodObject): ZodObject {
  let made: ZodObject | undefined
  const rules = () => (made ??= make())
  const derived: Readonly<Record<string, (mask?: Mask) => ZodObject>> = {
    omit: (mask = {}) => whenAsked(without(keys, mask), () => rules().omit(mask)),
    pick: (mask = {}) => whenAsked(Object.keys(mask), () => rules().pick(mask)),
    partial: (mask) => whenAsked(keys, () => (mask ? rules().partial(mask) : rules().partial())),
  }
  const later = new Proxy({} as ZodObject, {
    get: (_, key) => (typeof key === 'string' && derived[key]) || Reflect.get(rules(), key),
    has: (_, key) => Reflect.has(rules(), key),
  })
  keysKnown.set(later, keys)
  return later
}

const without = (keys: readonly string[], mask: Mask) => keys.filter((key) => !mask[key])
