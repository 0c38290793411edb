import { aliasedTable, and, getColumns, type SQL, sql } from 'drizzle-orm'
import { type FieldNode } from 'graphql'
import { behindCursor, conditionOf, cursorSql, cursorValues, orderOf, orderSql } from './condition.ts'
import { type Entity, type One, type Relation, type RowColumns } from './entity.ts'
import { fieldsOf, type Reading, type Sets } from './fields.ts'
import { type ListArguments } from './filter.ts'
import { Refusal } from './messages.ts'

/** The entities of one subgraph by name, stubs included. */
export type Entities = ReadonlyMap<string, Entity>

/** The arguments of the nested lists of an operation, by node, each with the name its values are bound under. */
export type Sites = ReadonlyMap<FieldNode, { name: string; args: ListArguments }>

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
    return sql`(select row_to_json(r) from (select ${this.list(entity, row, sets)} ${source}) r)`
  }

  /** The select list of one row. */
  list(entity: Entity, row: RowColumns, sets: Sets): SQL {
    const columns: SQL[] = []
    for (const { key, name, nodes } of fieldsOf(entity.name, sets, this.reading).values()) {
      if (name === '__typename') continue
      if (key.length > LONGEST_KEY)
        throw new Refusal('BAD_USER_INPUT', ['别名最多 63 个字符。', 'An alias has at most 63 characters.'])
      const relation = entity.relations[name]
      const value = relation ? this.related(relation, row, nodes) : row[name]
      if (!value) throw new Error(`${entity.name}.${name} is neither a column nor a relation.`)
      columns.push(sql`${value} as ${sql.identifier(key)}`)
    }
    return columns.length ? sql.join(columns, sql`, `) : sql`true as "_"`
  }

  private related(relation: Relation, row: RowColumns, nodes: readonly FieldNode[]): SQL {
    const sets = nodes.map((node) => node.selectionSet)
    if (relation.kind === 'computed') return relation.sql(row)
    const target = this.entity(relation.type)
    if (relation.kind === 'one') return this.pointedAt(target, columnOf(row, relation), sets)
    const pointer = target.relations[relation.by] as One
    if (relation.kind === 'many')
      return this.page(target, nodes[0]!, sets, (theirs) => sql`${columnOf(theirs, pointer)} = ${row.id}`)
    const { table, row: theirs } = this.rowsOf(target)
    const where = and(
      sql`${columnOf(theirs, pointer)} = ${row.id}`,
      relation.where(theirs),
      sql`${theirs.archivedAt} is null`,
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
  page(entity: Entity, node: FieldNode, sets: Sets, within?: (row: RowColumns) => SQL): SQL {
    const { name, args } = this.sites.get(node)!
    const value = (path: string) => sql`${sql.placeholder(`${name}.${path}`)}`
    const order = orderOf(args.sort)
    const nothing = args.after ? cursorValues(args.after, order).map((given) => given === null) : undefined
    const rows = (list: (row: RowColumns) => SQL, extra = 0, from?: SQL) => {
      const { table, row } = this.rowsOf(entity)
      const where = and(
        within?.(row),
        conditionOf(row, args.filter, value),
        nothing && behindCursor(row, order, nothing, value),
      )
      return sql`select ${list(row)} from ${table} where ${where ?? sql`true`} order by ${orderSql(row, order)} limit ${from ? sql`${extra}` : value('perPage')} offset ${from ?? value('offset')}`
    }
    const parts: SQL[] = []
    for (const wanted of fieldsOf(`${entity.name}Page`, sets, this.reading).values()) {
      if (wanted.name === '__typename') continue
      parts.push(
        sql`${sql.raw(`'${wanted.key}'`)}, ${this.pagePart(
          entity,
          wanted.name,
          wanted.nodes.map((n) => n.selectionSet),
          rows,
          within,
          args,
          value,
          order,
        )}`,
      )
    }
    return sql`json_build_object(${sql.join(parts, sql`, `)})`
  }

  private pagePart(
    entity: Entity,
    part: string,
    sets: Sets,
    rows: (list: (row: RowColumns) => SQL, extra?: number, from?: SQL) => SQL,
    within: ((row: RowColumns) => SQL) | undefined,
    args: ListArguments,
    value: (path: string) => SQL,
    order: ReturnType<typeof orderOf>,
  ): SQL {
    if (part === 'items')
      return sql`(select coalesce(json_agg(r), '[]') from (${rows((row) => this.list(entity, row, sets))}) r)`
    if (part === 'total') {
      const { table, row } = this.rowsOf(entity)
      return sql`(select count(*)::int from ${table} where ${and(within?.(row), conditionOf(row, args.filter, value)) ?? sql`true`})`
    }
    const last = rows((row) => sql`${cursorSql(row, order)} as cursor`, 2, value('last'))
    return sql`(select case when count(*) = 2 then min(cursor) filter (where place = 1) end from (select cursor, row_number() over () as place from (${last}) l) n)`
  }
}

const columnOf = (row: RowColumns, { column }: One) => {
  const found = Object.values(row).find((candidate) => 'name' in candidate && candidate.name === column.name)
  return found ?? (column as RowColumns[string])
}
