import { aliasedTable, and, getColumns, type SQL, sql } from 'drizzle-orm'
import { type FieldNode } from 'graphql'
import { behindCursor, conditionOf, cursorSql, orderSql } from './condition.ts'
import { type Entity, type One, type Relation, type RowColumns, type Value } from './entity.ts'
import { fieldsOf, type Reading, type Sets, setsOf, type Wanted } from './fields.ts'
import { beginsAtFirst, type ListArguments } from './list-arguments.ts'
import { Refusal } from './messages.ts'

/** The entities of one subgraph by name, stubs included. */
export type Entities = ReadonlyMap<string, Entity>

/** The fields of an operation that were given arguments, by node, each with the name its values are bound under; lists with what they ask. */
export type Sites = ReadonlyMap<FieldNode, { name: string; shape: string; list?: ListArguments }>

/** What a whole row is called in SQL: nothing a client can call a column. */
export const whole = sql.identifier('$')

/** Longer names Postgres would cut off. */
const LONGEST_KEY = 63

/**
 * Turns what an operation selects into SQL: only the asked columns, each under the key the client gave it, relations
 * nested as JSON. The row is the answer.
 */
export class Selection {
  private aliases = 0

  constructor(
    private readonly entities: Entities,
    private readonly reading: Reading,
    private readonly sites: Sites,
  ) {}

  entity(name: string): Entity {
    return this.entities.get(name)!
  }

  /** The rows of a table under an alias of their own. */
  rowsOf({ table }: Entity): { table: SQL; row: RowColumns } {
    const alias = `t${this.aliases++}`
    return {
      table: sql`${table} as ${sql.identifier(alias)}`,
      row: getColumns(aliasedTable(table!, alias)) as RowColumns,
    }
  }

  /** One row as a JSON object, read from `source`: `from …` and what follows. */
  object(entity: Entity, row: RowColumns, sets: Sets, source: SQL): SQL {
    return sql`(select row_to_json(${whole}) from (select ${this.list(entity, row, sets)} ${source}) ${whole})`
  }

  /** The select list of one row. */
  list(entity: Entity, row: RowColumns, sets: Sets): SQL {
    const columns: SQL[] = []
    for (const wanted of fieldsOf(entity.name, sets, this.reading).values()) {
      const { name, nodes } = wanted
      const relation = entity.relations[name]
      const value =
        name === '__typename' ? typeName(entity.name) : relation ? this.related(relation, row, nodes) : row[name]
      if (!value) throw new Error(`${entity.name}.${name} is neither a column nor a relation.`)
      columns.push(sql`${value} as ${sql.identifier(keyOf(wanted))}`)
    }
    return columns.length ? sql.join(columns, sql`, `) : sql`true as "_"`
  }

  private related(relation: Relation, row: RowColumns, nodes: readonly FieldNode[]): SQL {
    const sets = setsOf(nodes)
    if (relation.kind === 'computed')
      return relation.sql(row, this.valuesAt(nodes), this.sites.get(nodes[0]!)?.shape ?? '')
    const target = this.entity(relation.type)
    if (relation.kind === 'one') return this.pointedAt(target, columnOf(row, relation), sets)
    const pointer = target.relations[relation.by] as One
    if (relation.kind === 'many')
      return this.page(target, nodes, (theirs) => sql`${columnOf(theirs, pointer)} = ${row.id}`)
    const { table, row: theirs } = this.rowsOf(target)
    const where = and(
      sql`${columnOf(theirs, pointer)} = ${row.id}`,
      relation.where(theirs),
      theirs.archivedAt && sql`${theirs.archivedAt} is null`,
    )
    return this.object(
      target,
      theirs,
      sets,
      sql`from ${table} where ${where} order by ${theirs.createdAt}, ${theirs.id} limit 1`,
    )
  }

  private pointedAt(target: Entity, id: RowColumns[string], sets: Sets): SQL {
    if (!target.table) return this.object(target, { id: id! }, sets, sql`where ${id} is not null`)
    const { table, row } = this.rowsOf(target)
    return this.object(target, row, sets, sql`from ${table} where ${row.id} = ${id}`)
  }

  /** A page of rows; `within` narrows it to those of a parent. */
  page(entity: Entity, nodes: readonly FieldNode[], within?: (row: RowColumns) => SQL): SQL {
    const list: List = { entity, within, args: this.sites.get(nodes[0]!)!.list!, value: this.valuesAt(nodes) }
    const parts = [...fieldsOf(`${entity.name}Page`, setsOf(nodes), this.reading).values()].map(
      (wanted) => sql`${sql.raw(`'${keyOf(wanted)}'`)}, ${this.partOfPage(list, wanted)}`,
    )
    return sql`json_build_object(${sql.join(parts, sql`, `)})`
  }

  private partOfPage(list: List, { name, nodes }: Wanted): SQL {
    switch (name) {
      case '__typename':
        return typeName(`${list.entity.name}Page`)
      case 'items':
        return this.items(list, setsOf(nodes))
      case 'total':
        return this.total(list)
      default:
        return this.next(list)
    }
  }

  /** The values of the arguments a field was given. */
  valuesAt([node]: readonly FieldNode[]): Value {
    return (path) => sql`${sql.placeholder(`${this.sites.get(node!)!.name}.${path}`)}`
  }

  private items(list: List, sets: Sets): SQL {
    const { perPage } = list.args
    const offset = beginsAtFirst(list.args) ? undefined : list.value('offset')
    const rows = this.rows(list, (row) => this.list(list.entity, row, sets), perPage, offset)
    return sql`(select coalesce(json_agg(${whole}), '[]') from (${rows}) ${whole})`
  }

  private total({ entity, within, args, value }: List): SQL {
    const { table, row } = this.rowsOf(entity)
    return sql`(select count(*)::int from ${table} where ${and(within?.(row), conditionOf(row, args.filter, value)) ?? sql`true`})`
  }

  /** The cursor of the page's last row, if another row follows it. */
  private next(list: List): SQL {
    const offset = beginsAtFirst(list.args) ? written(list.args.perPage - 1) : list.value('last')
    const rows = this.rows(list, (row) => sql`${cursorSql(row, list.args.order)} as cursor`, 2, offset)
    return sql`(select case when count(*) = 2 then min(cursor) filter (where number = 1) end from (select cursor, row_number() over () as number from (${rows}) l) n)`
  }

  /**
   * Rows of a page. How many they are is written into the statement: Postgres takes a number it does not know for a
   * tenth of all rows, and would plan the statement anew for each request of a large district.
   */
  private rows(
    { entity, within, args, value }: List,
    asked: (row: RowColumns) => SQL,
    limit: number,
    offset?: SQL,
  ): SQL {
    const { table, row } = this.rowsOf(entity)
    const behind = args.behind && behindCursor(row, args.order, args.behind, value)
    const where = and(within?.(row), conditionOf(row, args.filter, value), behind) ?? sql`true`
    const page = sql`limit ${written(limit)}${offset && sql` offset ${offset}`}`
    return sql`select ${asked(row)} from ${table} where ${where} order by ${orderSql(row, args.order)} ${page}`
  }
}

const written = (number: number) => sql.raw(String(number))

type List = { entity: Entity; within?: (row: RowColumns) => SQL; args: ListArguments; value: Value }

function keyOf({ key }: Wanted): string {
  if (key.length > LONGEST_KEY)
    throw new Refusal('BAD_USER_INPUT', ['别名最多 63 个字符。', 'An alias has at most 63 characters.'])
  return key
}

const typeName = (name: string): SQL => sql.raw(`'${name}'::text`)

const columnOf = (row: RowColumns, { column }: One) => {
  const found = Object.values(row).find((candidate) => 'name' in candidate && candidate.name === column.name)
  return found ?? (column as RowColumns[string])
}
