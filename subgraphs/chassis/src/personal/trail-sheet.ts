import { sql } from 'drizzle-orm'
import { choicesOf } from '../columns.ts'
import { type Context } from '../context.ts'
import { type Entity } from '../entity.ts'
import { levelWords } from '../level-words.ts'
import { type Pair, Refusal, say } from '../messages.ts'
import { scopeOf } from '../scope.ts'
import { tableConfig } from '../table-config.ts'
import { aboutsOf, idsOf } from './about.ts'
import { type PersonalSheet } from './sheet-type.ts'

/** So many entries are told at once; whoever wants the rest asks again behind the last. */
export const ENTRIES_AT_ONCE = 1_000

type Change = true | readonly [before: unknown, after: unknown]
type Entry = {
  id: string
  at: string
  action: string
  table: string
  row: string
  level: string
  mine: boolean
  /** Where the row is about who asks: what he did to others' rows tells no values. */
  changes: Readonly<Record<string, Change>> | null
}

/** What the trail of a schema keeps of who asks, oldest first: what his account has written, and what was done to rows about him. */
export async function trailSheet(schema: string, after: string | null, context: Context): Promise<PersonalSheet> {
  if (after !== null && !/^\d{1,18}$/.test(after))
    throw new Refusal('BAD_USER_INPUT', 'invalid', { fields: { after: 'wrongFormat' } })
  const entries = await context.run<Entry[]>(entriesOf(schema, after ?? '0', context), {
    ...scopeOf(context.request),
    role: 'system',
  })
  const told = entries.slice(0, ENTRIES_AT_ONCE)
  const { language } = context.request
  const known = new Map(
    [...context.entities.values()].flatMap((entity) =>
      entity.table ? [[tableConfig(entity.table).name, entity] as const] : [],
    ),
  )
  return {
    name: `${say(TRAIL, language)} · ${schema}`,
    columns: COLUMNS.map((words) => say(words, language)),
    rows: told.map((entry) => rowOf(entry, known.get(entry.table), context)),
    next: entries.length > told.length ? told.at(-1)!.id : null,
  }
}

function entriesOf(schema: string, after: string, context: Context) {
  const trail = sql`${sql.identifier(schema)}.audit_entry`
  const { accountId } = context.actor
  const about = sql`array(${idsOf(aboutsOf(context))})`
  // each by an index of its own, and no more of either than is told
  const idsWhere = (which: ReturnType<typeof sql>) =>
    sql`(select id from ${trail} where ${which} and id > ${after}::bigint order by id limit ${ENTRIES_AT_ONCE + 1}::int)`
  return sql`select coalesce(json_agg(json_build_object(
      'id', id::text, 'at', at, 'action', action, 'table', table_name, 'row', row_id, 'level', upper(level), 'mine', account_id is not distinct from ${accountId}::uuid,
      'changes', case when row_id = any(${about}) then changes end) order by id), '[]')::text
    from (select * from ${trail} where id in (${idsWhere(sql`account_id = ${accountId}::uuid`)} union ${idsWhere(sql`row_id = any(${about})`)})
      order by id limit ${ENTRIES_AT_ONCE + 1}::int) entry`
}

function rowOf(entry: Entry, entity: Entity | undefined, { request: { language } }: Context): string[] {
  const { at, action, table, row, level, mine, changes } = entry
  const words = (levelWords as Readonly<Record<string, Pair>>)[level] ?? SYSTEM
  return [
    at,
    say(ACTIONS[action] ?? [action, action], language),
    entity ? say([entity.label[0], entity.label[1]], language) : table,
    row,
    say(mine ? MINE : words, language),
    Object.entries(changes ?? {})
      .map(([column, change]) => changeInWords(column, change, entity, language))
      .join('；'),
  ]
}

function changeInWords(name: string, change: Change, entity: Entity | undefined, language: 'zh' | 'en'): string {
  const [key, column] = Object.entries(entity?.columns ?? {}).find(([, column]) => column.name === name) ?? [name]
  const label = entity?.labels[key]
  const said = label ? say([label[0], label[1]], language) : name
  if (change === true) return `${said}：${say(CHANGED, language)}`
  const [before, after] = change.map((value) => {
    if (value === null || value === undefined) return '—'
    const chosen = column && choicesOf(column)?.choices[String(value)]
    return chosen ? say(chosen, language) : String(value)
  })
  return `${said}：${before} → ${after}`
}

const TRAIL: Pair = ['操作记录', 'Trail']
const COLUMNS: readonly Pair[] = [
  ['时间', 'When'],
  ['操作', 'What'],
  ['对象', 'On what'],
  ['编号', 'Id'],
  ['经办', 'By'],
  ['修改内容', 'Changes'],
]
const MINE: Pair = ['本账号', 'This account']
const SYSTEM: Pair = ['系统', 'The program']
const CHANGED: Pair = ['已变更（内容不记录）', 'changed; the value is not kept']
const ACTIONS: Readonly<Record<string, Pair>> = {
  INSERT: ['新建', 'Created'],
  UPDATE: ['修改', 'Changed'],
  ARCHIVE: ['归档', 'Archived'],
  RESTORE: ['恢复', 'Restored'],
}
