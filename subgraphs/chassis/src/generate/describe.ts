import { type Column } from 'drizzle-orm'
import { PgRole, type PgTable } from 'drizzle-orm/pg-core'
import { getNamedType, isScalarType } from 'graphql'
import { choicesOf } from '../columns.ts'
import { listingOf } from '../crud.ts'
import { isManaged } from '../derive.ts'
import { type Entity, entityOf, type Label, type Relations } from '../entity.ts'
import { askableOf, filterType, isSearchable } from '../filter.ts'
import { type GraphType, graphType } from '../graph-type.ts'
import { type Level, levelNames } from '../levels.ts'
import { limitsOf } from '../limits.ts'
import { lowerFirst } from '../names.ts'
import { nameColumnsOf } from '../personal/personal.ts'
import { isCode } from '../personal/prose.ts'
import { sealedColumnsOf } from '../personal/sealed.ts'
import { changeableBy } from '../reach.ts'
import { rulesOf } from '../rules.ts'
import { searchText } from '../search/search-text.ts'
import { type Subgraph } from '../subgraph.ts'
import { tableConfig } from '../table-config.ts'
import { isWatched } from '../watched.ts'

type Words = readonly [string, string]

/** What a console must know of a field to show and to ask for it. */
export type FieldDescription = {
  label: Words
  type: string
  enum?: true
  required?: true
  maximumLength?: number
  minimum?: number
  maximum?: number
  draft?: true
  patch?: true
  sortable?: true
  filter?: string
  /** Shown masked: written anew, never changed. */
  masked?: true
  /** Kept letter for letter, as codes are: no number in it is masked. */
  code?: true
  /** Holds what somebody is called: a search for it stays with whoever searches. */
  person?: true
  reference?: string
  relation?: 'one' | 'many'
  /** Of a list of rows: the field by which they point back, where there is exactly one. */
  back?: string
  /** Of a list of rows: some may be examples. */
  sample?: true
  /** A figure of the row: shown, neither sorted nor filtered by. */
  computed?: true
  /** The subgraph that adds the field to another's entity. */
  from?: string
}
export type TypeDescription = {
  subgraph: string
  one: string
  many: string
  label: Words
  /** The initials of its label's pinyin: what the console's palette finds it by. */
  initials: string
  /** The field that names a record. */
  title: string
  searchable?: true
  /** The levels by whose place its rows can be filtered. */
  within?: Level[]
  /** The levels that see any of its rows; all where it says none. */
  readers?: Level[]
  /** The graph tells of its rows as they change: `<one>Changed`. */
  watched?: true
  /** Rows are written one at a time: no import, no change of many. */
  alone?: true
  /** The levels each action may be offered to; row security decides about the row. */
  can: { create: Level[]; update: Level[]; archive: Level[] }
  fields: Record<string, FieldDescription>
}
export type Description = {
  types: Record<string, TypeDescription>
  enums: Record<string, Readonly<Record<string, Words>>>
  figures: Record<string, string[]>
}

const words = ([zh, en]: Label | Words): Words => [zh, en]

/** Describes every listed entity of the subgraphs: labels in both languages, enums, what is required, what may be done by whom. */
export function describeTypes(subgraphs: readonly Subgraph[]): Description {
  const types: Description['types'] = {}
  const enums: Description['enums'] = {}
  for (const { name, types: classes } of subgraphs)
    for (const Type of classes) {
      const listing = listingOf(Type)
      const entity = entityOf(Type)
      if (!listing || !entity.table) continue
      for (const column of Object.values(entity.columns)) {
        const chosen = choicesOf(column)
        if (chosen)
          enums[chosen.name] = Object.fromEntries(
            Object.entries(chosen.choices).map(([value, label]) => [value, words(label)]),
          )
      }
      types[entity.name] = {
        subgraph: name,
        one: lowerFirst(entity.name),
        many: listing.many,
        label: words(entity.label),
        initials: searchText(entity.label[0]).split('|').at(-1) ?? '',
        title: titleOf(entity),
        ...(isSearchable(entity) && { searchable: true as const }),
        ...withinOf(entity),
        ...readersOf(entity.table),
        ...(isWatched(entity.table) && { watched: true as const }),
        ...(listing.alone && listing.draft && { alone: true as const }),
        can: writersOf(listing, entity.table),
        fields: { ...columnFields(entity, listing.draft, listing.patch), ...relationFields(further(entity)) },
      }
    }
  for (const { name, entities } of subgraphs)
    for (const { name: type, table, relations } of entities.values())
      if (!table && types[type]) Object.assign(types[type].fields, relationFields(relations, name))
  for (const [name, { fields }] of Object.entries(types))
    for (const field of Object.values(fields))
      if (field.relation === 'many') Object.assign(field, listedIn(types[field.type]?.fields ?? {}, name))
  return { types, enums, figures: figuresOf(subgraphs) }
}

/** The relations of a type, without the columns it computes for its readers: those are written like any other. */
const further = ({ relations, labels }: Entity): Relations =>
  Object.fromEntries(Object.entries(relations).filter(([key]) => !(key in labels)))

/** What a list of rows must know of them without their own labels: the subgraph that keeps them may be another. */
function listedIn(fields: TypeDescription['fields'], owner: string): Pick<FieldDescription, 'back' | 'sample'> {
  const [back, ...others] = Object.keys(fields).filter((key) => fields[key]?.reference === owner)
  return { ...(back && !others.length && { back }), ...('sample' in fields && { sample: true as const }) }
}

function withinOf({ labels }: Entity): Pick<TypeDescription, 'within'> {
  const within = levelNames.filter((level) => `${level}Id` in labels)
  return within.length ? { within } : {}
}

/** The root fields of each subgraph that answer a figure, in the order they were declared. */
const figuresOf = (subgraphs: readonly Subgraph[]): Description['figures'] =>
  Object.fromEntries(
    subgraphs.map(({ name, schema }) => [
      name,
      Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) =>
        getNamedType(field.type).name === 'Figure' ? field.name : [],
      ),
    ]),
  )

/** The name of a record, or the first text it has, or the first choice, or the first day it must have. */
const titleOf = ({ labels, columns }: Entity) =>
  ['name', 'displayName', 'placeName'].find((key) => key in labels) ??
  Object.keys(labels).find((key) => columns[key]?.columnType === 'PgVarchar') ??
  Object.keys(labels).find((key) => columns[key] && choicesOf(columns[key])) ??
  Object.keys(labels).find((key) => columns[key]?.columnType === 'PgDateString' && columns[key].notNull) ??
  'id'

function columnFields(entity: Entity, draft?: object, patch?: object): Record<string, FieldDescription> {
  const inDraft = keysOf(draft)
  const inPatch = keysOf(patch)
  const masked = entity.table ? sealedColumnsOf(entity.table) : {}
  const askable = new Set(askableOf(entity))
  const named = new Set(entity.table ? nameColumnsOf(entity.table) : [])
  const limits = entity.table ? limitsOf(entity.table) : {}
  const references = new Map(
    Object.values(entity.relations).flatMap((relation) =>
      relation.kind === 'one' ? [[relation.column.name, relation.type] as const] : [],
    ),
  )
  return Object.fromEntries(
    Object.entries(entity.labels).map(([key, label]) => {
      const column = entity.columns[key] as Column & { length?: number }
      const reference = references.get(column.name)
      // the street of a row in a community follows from the community; a street-level row states it
      const followsCommunity = key === 'streetId' && 'communityId' in entity.columns
      return [
        key,
        {
          label: words(label),
          type: graphType(column).name,
          ...(choicesOf(column) && { enum: true as const }),
          ...(column.notNull &&
            !column.hasDefault &&
            inDraft.has(key) &&
            !followsCommunity && { required: true as const }),
          ...(column.length && { maximumLength: column.length }),
          ...limits[key],
          ...(inDraft.has(key) && { draft: true as const }),
          ...(inPatch.has(key) && { patch: true as const }),
          ...(masked[key] && { masked: true as const }),
          ...(isCode(column) && { code: true as const }),
          ...(named.has(key) && { person: true as const }),
          ...(askable.has(key) && { sortable: true as const, filter: filterType(column).name }),
          ...(reference && { reference }),
        },
      ]
    }),
  )
}

const keysOf = (input: object | undefined) => {
  const rules = input && rulesOf.get(Object.getPrototypeOf(input) as object)
  return new Set(rules ? Object.keys(rules.shape).filter((key) => !isManaged(key) && key !== 'sample') : [])
}

function relationFields(relations: Relations, from?: string): Record<string, FieldDescription> {
  return Object.fromEntries(
    Object.entries(relations).flatMap(([key, relation]): [string, FieldDescription][] => {
      // what takes arguments, or is an object, is no column of a record
      if (relation.kind === 'computed' && (relation.arguments || !isLeaf(relation.type()))) return []
      const label = words(relation.label ?? [key, key])
      if (relation.kind === 'computed')
        return [
          [key, { label, type: (relation.type() as { name: string }).name, computed: true, ...(from && { from }) }],
        ]
      const kind = relation.kind === 'many' ? 'many' : 'one'
      return [[key, { label, type: relation.type, relation: kind, ...(from && { from }) }]]
    }),
  )
}

/** Whether a type is a scalar of ours or one of type-graphql's, which are JavaScript's. */
const isLeaf = (type: GraphType) => type === String || type === Boolean || isScalarType(type)

/** Who may do what of what the graph offers. */
function writersOf({ draft, patch, alone }: { draft?: object; patch?: object; alone?: boolean }, table: PgTable) {
  const { create, update, archive } = writers(table)
  return { create: draft ? create : [], update: patch ? update : [], archive: alone ? [] : archive }
}

/** The levels a table's policies let write at all; who may not change `archived_at` may not archive. */
function writers(table: PgTable): TypeDescription['can'] {
  const { policies } = tableConfig(table)
  const changing = policies.filter((policy) => policy.for === 'update')
  return {
    create: levelsOf(policies.filter((policy) => policy.for === 'insert')),
    update: levelsOf(changing),
    archive: levelsOf(changing.filter((policy) => changeableBy(policy)?.includes('archived_at') ?? true)),
  }
}

/** The levels a table's policies let read at all. */
function readersOf(table: PgTable): Pick<TypeDescription, 'readers'> {
  const readers = levelsOf(tableConfig(table).policies.filter((policy) => policy.for === 'select'))
  return readers.length < levelNames.length ? { readers } : {}
}

function levelsOf(policies: ReturnType<typeof tableConfig>['policies']): Level[] {
  const roles = policies
    .flatMap(({ to }) => [to].flat())
    .map((to) => (to instanceof PgRole ? to.name.replace('app_', '') : ''))
  return levelNames.filter((level) => roles.includes(level))
}
