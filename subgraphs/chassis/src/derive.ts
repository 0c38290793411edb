import 'reflect-metadata'
import { type Column, getColumns, getTableName, type InferSelectModel } from 'drizzle-orm'
import { type PgTable } from 'drizzle-orm/pg-core'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { type input, type ZodObject } from 'zod'
import { describe, descriptionOf, type Entity, type Label, one, type Relation, type Relations } from './entity.ts'
import { graphType } from './graph-type.ts'
import { keysOf } from './insert-schema.ts'
import { sealingColumnsOf } from './personal/sealed.ts'
import { parentOf } from './reach.ts'
import { declareRelations } from './relation-fields.ts'
import { rulesOf } from './rules.ts'
import { isSearchColumn } from './search/search-column.ts'
import { historyOf } from './trail/history.ts'

export { ArgsType, Directive, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
export { computed, many, one, only } from './entity.ts'
export { createInsertSchema } from './insert-schema.ts'

type Class<T> = new () => T
type Managed = 'id' | 'version' | 'createdAt' | 'updatedAt' | 'archivedAt'
type Spread = 'communityId' | 'streetId' | 'sample'
type Keys<T extends PgTable> = Exclude<keyof T['_']['columns'] & string, Managed | Spread | `${string}Search`>

const managed: Record<Managed, Label> = {
  id: ['编号', 'Id'],
  version: ['版本', 'Version', 'Rises by one with every change; name it when you change the row.'],
  createdAt: ['创建时间', 'Created'],
  updatedAt: ['修改时间', 'Changed'],
  archivedAt: ['归档时间', 'Archived'],
}
const spread: Record<Spread, Label> = {
  communityId: ['所在社区', 'Community'],
  streetId: ['所在街道', 'Street'],
  sample: ['示例', 'Sample', 'Invented for the demonstration; the source does not name it.'],
}

/** Whether the standard operations keep the column, so that no draft carries it. */
export const isManaged = (key: string): key is Managed => key in managed

/**
 * A base class with one field per labelled column and per relation. A column without a label never leaves the
 * database; the columns that are spread into tables (`identity`, `place()`, `sample`) have theirs here. A placed row has `community` and `street` of itself, every row its `history`.
 * A labelled column that `relations` computes under the same name is written as the column and read as computed: it is no filter and no sort.
 */
export function Row<T extends PgTable, K extends Keys<T>>(
  table: T,
  label: Label,
  labels: Readonly<Record<K, Label>>,
  relations: Relations = {},
) {
  const base = rowClass(`${getTableName(table)}_row`)
  const columns = getColumns(table) as Record<string, Column>
  const unknown = Object.keys(labels).find((key) => !columns[key])
  if (unknown)
    throw new Error(
      `"${unknown}" is labelled, but table "${getTableName(table)}" has no such column. Mend the name or add the column.`,
    )
  const all: Record<string, Label> = { ...managed, ...spread, ...labels }
  const shown: Entity['labels'] = Object.fromEntries(
    Object.keys(columns)
      .filter((key) => all[key])
      .map((key) => [key, all[key]!]),
  )
  const places: Record<string, Relation> = {}
  if (columns.communityId && !('communityId' in labels)) places.community = one('Community', columns.communityId)
  if (columns.streetId && !('streetId' in labels)) places.street = one('Street', columns.streetId)
  const past: Relations = Object.keys(labels).length ? { history: historyOf(table) } : {}
  for (const [key, words] of Object.entries(shown)) {
    if (key in relations) continue
    const column = columns[key]!
    const type = graphType(column).type
    Field(() => type, { nullable: !column.notNull, description: descriptionOf(words) })(base.prototype, key)
  }
  const labelOf = new Map(Object.entries(columns).map(([key, { name }]) => [name, all[key]]))
  const related = Object.fromEntries(
    Object.entries({ ...places, ...relations, ...past }).map(([key, relation]) => [
      key,
      relation.kind === 'one' ? { ...relation, label: relation.label ?? labelOf.get(relation.column.name) } : relation,
    ]),
  )
  declareRelations(base, related)
  describe(base, table, shown, related, label)
  labelled.set(table, shown)
  return base as unknown as Class<Pick<InferSelectModel<T>, (K | Managed) & keyof InferSelectModel<T>>>
}

/** An entity another subgraph owns: its id, and the relations this subgraph adds to it. */
export function Stub(relations: Relations = {}) {
  const base = rowClass('stub')
  Field(() => ID)(base.prototype, 'id')
  declareRelations(base, relations)
  describe(base, undefined, {}, relations)
  return base as Class<{ id: string }>
}

function rowClass(name: string) {
  class DerivedRow {}
  ObjectType(name)(DerivedRow)
  return DerivedRow
}

/** What a caller sends to create one: the labelled columns under `rules`. Columns with a default may be left out. */
export function Draft<R extends ZodObject>(table: PgTable, rules: R) {
  return inputClass(
    table,
    placing(table, rules),
    (column) => !column.notNull || column.hasDefault || column.name === 'street_id',
  ) as Class<Omit<input<R>, Managed>>
}

/** What a caller sends to change one: the fields of a draft, each of them optional. */
export function Patch<R extends ZodObject>(table: PgTable, rules: R) {
  return inputClass(table, placing(table, rules).partial(), () => true) as Class<Partial<Omit<input<R>, Managed>>>
}

/** The street of a row in a community follows from the community, the place of a row within a parent from the parent. */
function placing(table: PgTable, rules: ZodObject): ZodObject {
  const { communityId, streetId } = getColumns(table) as Record<string, Column>
  if (!communityId || !streetId) return rules
  if (parentOf(table)) return rules.omit({ communityId: true, streetId: true })
  return communityId.notNull ? rules.omit({ streetId: true }) : rules.partial({ streetId: true })
}

/** The labels `Row` gave a table; an input shows the same words. */
const labelled = new WeakMap<PgTable, Entity['labels']>()

/** The labels of a table by column key; none where no type shows it. */
export const labelsOf = (table: PgTable): Entity['labels'] => labelled.get(table) ?? {}

function inputClass(table: PgTable, rules: ZodObject, optional: (column: Column) => boolean): unknown {
  class DerivedInput {}
  InputType(`${getTableName(table)}_input`)(DerivedInput)
  const sealing = new Set(sealingColumnsOf(table))
  const keys = keysOf(rules)
  for (const [key, column] of Object.entries(getColumns(table) as Record<string, Column>)) {
    if (!keys.has(key) || isManaged(key) || key === 'sample' || isSearchColumn(key) || column.generated) continue
    if (sealing.has(key)) continue
    const type = graphType(column).type
    const label = labelled.get(table)?.[key]
    if (!label)
      throw new Error(
        `"${key}" of table "${getTableName(table)}" could be written and never read: it has no label. Label it, or leave it out: rules.omit({ ${key}: true }).`,
      )
    Field(() => type, { nullable: optional(column), description: label[0] })(DerivedInput.prototype, key)
  }
  rulesOf.set(DerivedInput, rules)
  return DerivedInput
}
