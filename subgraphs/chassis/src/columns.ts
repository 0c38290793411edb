import { type SQL, sql } from 'drizzle-orm'
import {
  boolean,
  check,
  type ExtraConfigColumn,
  integer,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { NIL, v7 } from 'uuid'
import { wordsFor } from './constraint-words.ts'
import { type Pair } from './messages.ts'

export { wordsFor } from './constraint-words.ts'
export { atLeast, between } from './limits.ts'
export { personal } from './personal/personal.ts'
export { code } from './personal/prose.ts'
export { sealed } from './personal/sealed.ts'

const instant = () => timestamp({ withTimezone: true, mode: 'string' })

/** Columns of an entity that is never archived: it stays as long as what it belongs to. */
export const lasting = {
  id: uuid().primaryKey().$defaultFn(v7),
  /** Rises by one with every change; a writer names the version he read. Kept by `app.touch()`. */
  version: integer().notNull().default(1),
  createdAt: instant().notNull().defaultNow(),
  updatedAt: instant().notNull().defaultNow(),
}

/** Columns every other entity carries. Spread first, so tables read in the same order. */
export const identity = {
  ...lasting,
  /** Set when archived; nothing is ever deleted. */
  archivedAt: instant(),
}

/**
 * Where a row belongs. The writer names the community (or, for a street-level row, the street); the street of a
 * community is filled in by `app.fill_place()` and held by the tree's composite key.
 * `widest` says how far up a row may stand: always in a community, or also at street or district level.
 */
export function place(): { communityId: Placed; streetId: Placed }
export function place(widest: 'street'): { communityId: Open; streetId: Placed }
export function place(widest: 'district'): { communityId: Open; streetId: Open }
export function place(widest: 'community' | 'street' | 'district' = 'community') {
  return {
    communityId: widest === 'community' ? uuid().notNull() : uuid(),
    streetId: widest === 'district' ? uuid() : uuid().notNull(),
  }
}
const open = () => uuid()
const placed = () => uuid().notNull()
type Open = ReturnType<typeof open>
type Placed = ReturnType<typeof placed>

/** The row is invented for the demonstration; the console shows 示例 beside it. */
export const sample = { sample: boolean().notNull().default(false) }

/** What a value is called, in Chinese and in English. */
export type Choices = Readonly<Record<string, Pair>>

const choices = new WeakMap<readonly string[], { name: string; choices: Choices }>()

/** The GraphQL name and the labels of a column made by `choice`. */
export const choicesOf = (column: { enumValues: readonly string[] | undefined }) =>
  column.enumValues && choices.get(column.enumValues)

/** An enum, declared once: CHECK, labels and the GraphQL enum `name` come from it. Stored as text, which an index may serve under row security. */
export function choice<const C extends Choices>(name: string, values: C) {
  const names = Object.keys(values) as [keyof C & string, ...(keyof C & string)[]]
  choices.set(names, { name, choices: values })
  return text({ enum: names })
}

/**
 * A column beside each named one that holds what `q` looks through: the text, its pinyin and its initials, spelled for
 * the index. Kept by the standard operations and the seed.
 */
export function searchable<const N extends string>(...names: N[]) {
  type Search = ReturnType<typeof searchColumn>
  return Object.fromEntries(names.map((name) => [`${name}Search`, searchColumn()])) as {
    [K in N as `${K}Search`]: Search
  }
}
const searchColumn = () => text().notNull().default('')

/** A CHECK with words. Its name holds the names of the columns to correct: `activity_ends_at_after_start`. */
export function holds(name: string, condition: SQL, words: Pair) {
  wordsFor(name, words)
  return check(name, condition)
}

/** Unique among the rows that are not archived: what was archived by mistake blocks nothing. The name holds the columns' names. */
export const uniqueAmongLive = (name: string, ...on: [ExtraConfigColumn | SQL, ...(ExtraConfigColumn | SQL)[]]) =>
  uniqueIndex(name)
    .on(...on)
    .where(sql`archived_at is null`)

/** `uniqueAmongLive` with words of its own: `onlyOne('committee_kind_unique', [t.kind, placeOf(t)], ['…', '…'])`. */
export function onlyOne(name: string, on: [ExtraConfigColumn | SQL, ...(ExtraConfigColumn | SQL)[]], words: Pair) {
  wordsFor(name, words)
  return uniqueAmongLive(name, ...on)
}

/** The place a row of `place('district')` or `place('street')` stands in, the narrowest that is named; the district is one value too. */
export const placeOf = ({ communityId, streetId }: { communityId: ExtraConfigColumn; streetId: ExtraConfigColumn }) =>
  sql`coalesce(${communityId}, ${streetId}, ${sql.raw(`'${NIL}'::uuid`)})`
