import 'reflect-metadata'
import { type Column } from 'drizzle-orm'
import { ArgsType, Field, Float, ID, InputType, Int, registerEnumType } from 'type-graphql'
import { choicesOf } from './columns.ts'
import { type Entity } from './entity.ts'
import { type GraphType, graphType } from './graph-type.ts'
import { valueName } from './names.ts'
import { sealedColumnsOf } from './personal/sealed.ts'
import { GraphQLDay, GraphQLFen, GraphQLInstant } from './scalars.ts'
import { isSearchColumn } from './search/search-column.ts'

export enum Direction {
  ASC = 'ASC',
  DESC = 'DESC',
}
registerEnumType(Direction, { name: 'Direction', description: '排序方向' })

type Condition = Readonly<Record<string, unknown>>
export type Filter = Readonly<Record<string, Condition | string>>
export type Sort = { field: string; direction: Direction }
const conditionTypes = new Map<string, object>()

/** An input class of conditions on one kind of value, made once: `{ eq: …, in: […] }`. */
function conditions(name: string, type: GraphType, operators: readonly string[]): object {
  const made = conditionTypes.get(name)
  if (made) return made
  class Conditions {}
  InputType(name)(Conditions)
  for (const operator of operators)
    Field(() => (operator === 'in' ? [type] : operator === 'empty' ? Boolean : type), { nullable: true })(
      Conditions.prototype,
      operator,
    )
  conditionTypes.set(name, Conditions)
  return Conditions
}

const BOUNDS = ['eq', 'in', 'gte', 'lte', 'empty'] as const
const byType: Record<string, { type: GraphType; name: string; operators: readonly string[] }> = {
  ID: { type: ID, name: 'IdFilter', operators: ['eq', 'in', 'empty'] },
  String: { type: String, name: 'TextFilter', operators: ['eq', 'in', 'contains', 'empty'] },
  Boolean: { type: Boolean, name: 'BooleanFilter', operators: ['eq'] },
  Int: { type: Int, name: 'IntFilter', operators: BOUNDS },
  Float: { type: Float, name: 'FloatFilter', operators: BOUNDS },
  Fen: { type: GraphQLFen, name: 'FenFilter', operators: BOUNDS },
  Date: { type: GraphQLDay, name: 'DateFilter', operators: BOUNDS },
  Instant: { type: GraphQLInstant, name: 'InstantFilter', operators: BOUNDS },
}

/** The columns a list is filtered and sorted by: those that are shown as they are, not masked and not to some readers only. */
export function askableOf({ labels, relations, table }: Pick<Entity, 'labels' | 'relations' | 'table'>): string[] {
  const masked = table ? sealedColumnsOf(table) : {}
  return Object.keys(labels).filter((key) => !masked[key] && !(key in relations))
}

/** The filter type of a column and its name. */
export function filterType(column: Column): { name: string; type: object } {
  const { name, type } = graphType(column)
  const known = choicesOf(column) ? { name: `${name}Filter`, type, operators: ['eq', 'in'] } : byType[name]!
  return { name: known.name, type: conditions(known.name, known.type, known.operators) }
}

/** Whether `filter.q` has something to look through. */
export const isSearchable = ({ columns }: Pick<Entity, 'columns'>) => Object.keys(columns).some(isSearchColumn)

const filterInputs = new Map<string, object>()

/** The input class of an entity's filter: conditions on its labelled columns, and nothing else. */
export function filterInput(entity: Entity): object {
  const made = filterInputs.get(entity.name)
  if (made) return made
  class RowFilter {}
  filterInputs.set(entity.name, RowFilter)
  InputType(`${entity.name}Filter`)(RowFilter)
  for (const key of askableOf(entity)) {
    const { type } = filterType(entity.columns[key]!)
    Field(() => type, { nullable: true })(RowFilter.prototype, key)
  }
  const archived = conditions('BooleanFilter', Boolean, ['eq'])
  Field(() => archived, {
    nullable: true,
    description: '已归档\n\nArchived rows are left out unless this asks for them.',
  })(RowFilter.prototype, 'archived')
  if (isSearchable(entity))
    Field(() => String, { nullable: true, description: '搜索\n\nAny part of the text, its pinyin or its initials.' })(
      RowFilter.prototype,
      'q',
    )
  return RowFilter
}

/** The arguments of an entity's lists: its filter, a sort over its labelled columns, and the page. */
export function listArguments(entity: Entity) {
  const RowFilter = filterInput(entity)
  class RowSort {}
  InputType(`${entity.name}Sort`)(RowSort)
  const fields = Object.fromEntries(askableOf(entity).map((key) => [valueName(key), key]))
  registerEnumType(fields, { name: `${entity.name}SortField` })
  Field(() => fields)(RowSort.prototype, 'field')
  Field(() => Direction, { defaultValue: Direction.ASC })(RowSort.prototype, 'direction')

  class Arguments {}
  ArgsType()(Arguments)
  const declare = Arguments.prototype
  Field(() => RowFilter, { nullable: true })(declare, 'filter')
  Field(() => [RowSort], { nullable: true })(declare, 'sort')
  Field(() => Int, { defaultValue: 1 })(declare, 'page')
  Field(() => Int, { defaultValue: 25 })(declare, 'perPage')
  Field(() => String, { nullable: true })(declare, 'after')
  return Arguments
}
