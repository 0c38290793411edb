import { getTableName } from 'drizzle-orm'
import pg from 'pg'
import { wordsOfConstraint } from './constraint-words.ts'
import { type Entity } from './entity.ts'
import { type MessageKey, messages, Refusal } from './messages.ts'

const byCode: Record<string, MessageKey> = {
  '23503': 'unresolved',
  '23505': 'taken',
  '23514': 'wrongFormat',
  '23502': 'required',
  '23P01': 'overlaps',
}

/** Deadlock, serialisation, no room for more locks, too many connections, a server that is stopping or starting, a statement out of time. */
const PASSING = new Set(['40P01', '40001', '53200', '53300', '57P01', '57P02', '57P03', '57014'])

/**
 * What an error of Postgres means to a person. Constraints name their columns, so the field is found in the constraint's
 * name. Anything that is not the caller's doing is returned as it came.
 */
export function refusalOf(error: unknown, entity?: Entity): unknown {
  if (isOutOfReach(error)) return new Refusal('UNAVAILABLE', 'unavailable')
  if (!(error instanceof pg.DatabaseError) || !error.code) return error
  if (error.code === '42501') return new Refusal('FORBIDDEN', 'forbidden')
  if (error.code === 'P0C01' && error.message in messages)
    return new Refusal(error.detail as 'FORBIDDEN', error.message as MessageKey)
  if (error.code.startsWith('22')) return new Refusal('BAD_USER_INPUT', 'wrongFormat')
  const what = (error.constraint && wordsOfConstraint(error.constraint)) || byCode[error.code]
  if (!what) return error
  const fields = fieldsOf(error, entity)
  return new Refusal('BAD_USER_INPUT', 'invalid', {
    fields: Object.fromEntries((fields.length ? fields : ['input']).map((key) => [key, what])),
  })
}

/** An error of Postgres as a function has caught and kept it. */
export type State = {
  sqlstate: string
  message: string
  detail?: string
  hint?: string
  constraint?: string
  column?: string
}

/** What a kept error means to a person, as `refusalOf` says it; a conflict's hint is the newest version. */
export function refusalOfState(
  { sqlstate, message, detail, hint, constraint, column }: State,
  entity?: Entity,
): unknown {
  if (message === 'conflict' && hint) return new Refusal('CONFLICT', 'conflict', { current: Number(hint) })
  const error = new pg.DatabaseError(message, message.length, 'error')
  return refusalOf(
    Object.assign(error, { code: sqlstate, detail, constraint: constraint || undefined, column }),
    entity,
  )
}

/** The database cannot be had just now. */
function isOutOfReach(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (error instanceof pg.DatabaseError) return PASSING.has(error.code ?? '')
  const { code } = error as Error & { code?: unknown }
  return (
    code === 'ECONNREFUSED' ||
    code === 'ECONNRESET' ||
    code === 'EPIPE' ||
    /timeout exceeded when trying to connect|Connection terminated|is not queryable/.test(error.message)
  )
}

/** The columns a constraint's name names, the longest first: `need_unit_id_…` is about `unitId`, not about `id`. */
function fieldsOf({ column, constraint = '' }: pg.DatabaseError, entity?: Entity): string[] {
  if (!entity?.table) return []
  const byLength = Object.entries(entity.columns).sort(([, a], [, b]) => b.name.length - a.name.length)
  let rest = `_${constraint.replace(`${getTableName(entity.table)}_`, '')}_`
  const named = byLength.filter(([, { name }]) => {
    const found = name === column || rest.includes(`_${name}_`)
    rest = rest.replace(`_${name}_`, '_')
    return found
  })
  return named.map(([key]) => key)
}
