import { type PgTable } from 'drizzle-orm/pg-core'
import { createInsertSchema as insertSchema } from 'drizzle-orm/zod'
import { type ZodNumber, type ZodType } from 'zod'
import { type Limits, limitsOf } from './limits.ts'

type Rule = (given: ZodNumber) => ZodType

const within = (rule: ZodNumber, { minimum, maximum }: Limits) =>
  maximum === undefined ? rule.min(minimum) : rule.min(minimum).max(maximum)

/** The rules of a table: types, lengths, what is required, and the limits the table declares; further ones by column. */
export const createInsertSchema = ((table: PgTable, further: Readonly<Record<string, Rule>> = {}) => {
  const limited = Object.entries(limitsOf(table)).map(([key, limits]): [string, Rule] => {
    const more = further[key] ?? ((rule) => rule)
    return [key, (rule) => more(within(rule, limits))]
  })
  const rules: object = { ...further, ...Object.fromEntries(limited) }
  return insertSchema(table, rules)
}) as typeof insertSchema
