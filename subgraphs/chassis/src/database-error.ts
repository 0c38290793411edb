import { type Column } from 'drizzle-orm'
import pg from 'pg'
import { type MessageKey, messages, Refusal } from './messages.ts'

const byCode: Record<string, MessageKey> = {
  '23503': 'unresolved',
  '23505': 'taken',
  '23514': 'wrongFormat',
  '23502': 'required',
  '23P01': 'overlaps',
}

/**
 * What an error of Postgres means to a person: constraints name their columns, so the field is found in the
 * constraint's name. Anything that is not the caller's doing is returned as it came.
 */
export function refusalOf(error: unknown, columns: Readonly<Record<string, Column>> = {}): unknown {
  if (!(error instanceof pg.DatabaseError) || !error.code) return error
  if (error.code === '42501') return new Refusal('FORBIDDEN', 'forbidden')
  if (error.code === 'P0C01' && error.message in messages)
    return new Refusal(error.detail as 'FORBIDDEN', error.message as MessageKey)
  if (error.code === '57014') return new Refusal('UNAVAILABLE', 'unavailable')
  if (error.code.startsWith('22')) return new Refusal('BAD_USER_INPUT', 'invalid', { fields: { input: 'wrongFormat' } })
  const what = byCode[error.code]
  if (!what) return error
  const named = Object.entries(columns).filter(
    ([key, { name }]) => key !== 'id' && (error.column === name || error.constraint?.includes(`_${name}_`)),
  )
  return new Refusal('BAD_USER_INPUT', 'invalid', {
    fields: Object.fromEntries((named.length ? named.map(([key]) => key) : ['input']).map((key) => [key, what])),
  })
}
