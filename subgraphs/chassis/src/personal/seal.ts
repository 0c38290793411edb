import { type Entity } from '../entity.ts'
import { type Pair, Refusal } from '../messages.ts'
import { type Values } from '../write.ts'
import { forms, normalForm } from './form.ts'
import { decrypted, encrypted, type KeyRing } from './key-ring.ts'
import { masks } from './mask.ts'
import { type PersonalKind } from './personal.ts'
import { isFound, sealedColumnsOf } from './sealed.ts'

/** A row whose values are sealed: its id, and its wrapped key once it has one. */
export type SealedRow = { id: string; sealingKey?: Buffer | null }

/** Bytes as Postgres reads them from text. */
const bytes = (buffer: Buffer) => `\\x${buffer.toString('hex')}`

/** What a value is bound to: a sealed value put into another row or column opens no more. */
const nameOf = (id: string, key: string) => `${id}/${key}`

/** Refuses personal values whose form is wrong, naming the fields; answers the input with them in the form they are kept in. */
export function inForm({ table }: Entity, input: Values): Values {
  const kept: Values = { ...input }
  const wrong: Record<string, Pair> = {}
  for (const [key, kind] of Object.entries(sealedColumnsOf(table!))) {
    if (typeof kept[key] !== 'string') continue
    const value = normalForm(kind, kept[key])
    const form = forms[kind]
    if (form && !form.pattern.test(value)) wrong[key] = form.words
    kept[key] = value
  }
  if (Object.keys(wrong).length) throw new Refusal('BAD_USER_INPUT', 'invalid', { fields: wrong })
  return kept
}

/** The values of an input as the row keeps them: each personal one masked, sealed, and hashed where it may be looked for. */
export function sealedValues({ table }: Pick<Entity, 'table'>, input: Values, row: SealedRow, ring: KeyRing): Values {
  const kinds = Object.entries(sealedColumnsOf(table!)).filter(([key]) => input[key] !== undefined)
  if (!kinds.length) return input
  const { key: rowKey, wrapped } = row.sealingKey
    ? { key: ring.unwrap(row.sealingKey, row.id), wrapped: row.sealingKey }
    : ring.newRowKey(row.id)
  const values: Values = { ...input, sealingKey: bytes(wrapped) }
  for (const [key, kind] of kinds) {
    const value = input[key] as string | null
    values[key] = value && masks[kind](value)
    values[`${key}Sealed`] = value && bytes(encrypted(rowKey, Buffer.from(value), nameOf(row.id, key)))
    if (isFound(kind)) values[`${key}Index`] = value && bytes(ring.indexOf(kind, value))
  }
  return values
}

/** A sealed value in clear. */
export const opened = (ring: KeyRing, { id, sealingKey }: SealedRow, key: string, value: Buffer): string =>
  decrypted(ring.unwrap(sealingKey!, id), value, nameOf(id, key)).toString()

/** The key of a row under the newest key of the ring, as text Postgres reads. */
export const wrappedAnew = (ring: KeyRing, { id, sealingKey }: SealedRow): string =>
  bytes(ring.wrap(ring.unwrap(sealingKey!, id), id))

/** What a value is found by from now on, as text Postgres reads. */
export const indexOf = (ring: KeyRing, kind: PersonalKind, value: string): string => bytes(ring.indexOf(kind, value))

/** What a value may be found by, as text Postgres reads. */
export const indexesOf = (ring: KeyRing, kind: PersonalKind, value: string): string[] =>
  ring.indexesOf(kind, normalForm(kind, value)).map(bytes)
