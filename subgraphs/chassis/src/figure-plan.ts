import { and, type Column, type SQL, sql } from 'drizzle-orm'
import { type FieldNode, type GraphQLResolveInfo } from 'graphql'
import { type Value } from './entity.ts'
import { type PlaceArguments } from './figure-types.ts'
import { objectOf } from './json-object.ts'
import { type Pair } from './messages.ts'
import { type Selection } from './select.ts'
import { type Plan } from './statement.ts'

/** The columns a placed row is found by. */
type Placed = { communityId: Column | SQL; streetId: Column | SQL; archivedAt: Column | SQL }

/** What the rows of a figure are read under: the place asked for, and the other arguments. */
export type Asked = {
  /** The rows of a table that are not archived and lie in the place asked for. */
  here: (table: Placed) => SQL
  value: Value
  /** No place was asked for: it is the district's figure. */
  isWhole: boolean
}

export type Figure = {
  label: Pair
  /** What is counted, for the reader; with the rule of the source. */
  definition: Pair
  unit: Pair
  /** How the rows become one number. */
  of: 'count' | 'sum' | 'average' | 'median'
  /** Selects `id, type, label, value, sample`, one row for each thing counted. */
  rows: (asked: Asked) => SQL
  /** What the number should be; undefined where the place asked for has no such aim. */
  target?: (asked: Asked) => SQL | undefined
  /** The day it is told of, where another than today can be asked for. */
  asOf?: (asked: Asked) => SQL
  /** Rows come by value, the greatest first, unless they are a course of time. */
  order?: 'label'
  /** Rows about too few people have no value, or not all of it; a last column `withheld` says so. */
  withholds?: true
  /** A class of `@ArgsType` that extends `PlaceArguments`. */
  arguments?: new () => PlaceArguments
}

type Given = PlaceArguments & { words: Record<string, string> }

/** The target of what every community should have one of: how many communities lie in the place asked for. */
export const oneForEach = ({ here }: Asked): SQL =>
  sql`select count(*) from governance.community place where ${here({ communityId: sql`place.id`, streetId: sql`place.street_id`, archivedAt: sql`place.archived_at` })}`

/** The statement behind a figure: the rows once, and of them what was selected. */
export const figurePlan = (figure: Figure): Plan<Given> => ({
  shape: ({ communityId, streetId }) => `${communityId ? 'c' : ''}${streetId ? 's' : ''}`,
  sql: (selection, info, { communityId, streetId }) => {
    const value: Value = (path) => sql`${sql.placeholder(`own.${path}`)}`
    const asked: Asked = {
      value,
      isWhole: !communityId && !streetId,
      here: (table) =>
        and(
          sql`${table.archivedAt} is null`,
          communityId ? sql`${table.communityId} = ${value('communityId')}::uuid` : undefined,
          streetId ? sql`${table.streetId} = ${value('streetId')}::uuid` : undefined,
        )!,
    }
    const fields = objectOf('Figure', info.fieldNodes, info, ({ name, nodes }) =>
      name === 'rows' ? rowPage(figure, nodes, selection, info) : figureField(figure, name, asked),
    )
    return sql`with figure_row as materialized (select id::text, type, label, value::float8, sample${sql.raw(figure.withholds ? ', withheld' : '')} from (${figure.rows(asked)}) given (id, type, label, value, sample)) select ${fields}::text`
  },
})

function figureField({ of, target, asOf, withholds }: Figure, name: string, asked: Asked): SQL {
  switch (name) {
    case 'value':
      return sql`(select ${aggregates[of]} from figure_row)`
    case 'target':
      return sql`(${target?.(asked) ?? sql`null`})`
    case 'asOf':
      return sql`(${asOf?.(asked) ?? sql`current_date`})::text`
    case 'suppressed':
      return withholds ? sql`(select coalesce(bool_or(withheld), false) from figure_row)` : sql`false`
    case 'sampleShare':
      return sql`(select avg(sample::int)::float8 from figure_row)`
    default:
      return sql`${asked.value(`words.${name}`)}::text`
  }
}

const aggregates = {
  count: sql`count(*)`,
  sum: sql`round(coalesce(sum(value), 0)::numeric, 2)::float8`,
  average: sql`round(avg(value)::numeric, 1)::float8`,
  median: sql`round((percentile_cont(0.5) within group (order by value))::numeric, 1)::float8`,
}

/** A page of the rows, in an order that is total, and the cursor of its last one. */
function rowPage(
  { order, of }: Figure,
  nodes: readonly FieldNode[],
  selection: Selection,
  info: GraphQLResolveInfo,
): SQL {
  const argument = selection.valuesAt(nodes)
  const key = order ? sql`label` : sql`-coalesce(value, '-infinity')`
  const type = order ? sql`text` : sql`float8`
  const cursor = sql`${argument('after')}::json`
  const behind = sql`${argument('after')}::text is null or (${key}, id) > ((${cursor} ->> 0)::${type}, ${cursor} ->> 1)`
  const first = sql`case when ${argument('after')}::text is null then (${argument('page')}::int - 1) * ${argument('perPage')}::int else 0 end`
  const last = sql`(${first}) + ${argument('perPage')}::int`
  const fields = objectOf('FigureRowPage', nodes, info, ({ name, nodes: asked }) => {
    if (name === 'total') return sql`(select count(*) from figure_row)`
    if (name === 'next')
      return sql`(select json_build_array(sorted, id)::text from numbered where number = ${last} and exists (select from numbered where number > ${last}))`
    const row = objectOf('FigureRow', asked, info, (field) =>
      field.name === 'unit'
        ? sql`${of === 'count' ? sql`null` : sql`${sql.placeholder('own.words.unit')}::text`}`
        : sql.identifier(field.name),
    )
    return sql`(select coalesce(json_agg(${row} order by number), '[]') from numbered where number > ${first} and number <= ${last})`
  })
  return sql`(with numbered as (select *, ${key} as sorted, row_number() over (order by ${key}, id) as number from figure_row where ${behind}) select ${fields})`
}
