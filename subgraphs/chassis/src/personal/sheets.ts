import { type Column, type SQL, sql } from 'drizzle-orm'
import { getTableConfig } from 'drizzle-orm/pg-core'
import { choicesOf } from '../columns.ts'
import { type Context } from '../context.ts'
import { type Entity } from '../entity.ts'
import { type Pair, say } from '../messages.ts'
import { scopeOf } from '../scope.ts'
import { opened } from './seal.ts'
import { sealedColumnsOf } from './sealed.ts'
import { type PersonalSheet } from './sheet-type.ts'

/** Rows of an entity that are about one person: those whose column holds the person's id. */
export type About = { entity: Entity; column: Column; id: string }

type Kept = Record<string, string | number | boolean | null>

const MOST_ENTRIES = 5_000

/**
 * Everything these entities keep about a person, in clear and in words, archived rows too, and what the person's account
 * has written in the schema. For the person alone: it reads as the system.
 */
export async function personalSheets(abouts: readonly About[], context: Context): Promise<PersonalSheet[]> {
  const scope = { ...scopeOf(context.request), role: 'system' as const }
  const schema = getTableConfig(abouts[0]!.entity.table!).schema!
  const statements = [...abouts.map(rowsAbout), entriesBy(schema, context.actor.accountId)]
  const answers = await context.runInTurn<Kept[]>(statements, scope)
  const sheets = abouts.map(({ entity }, at) => sheetOf(entity, answers[at]!, context))
  return [...sheets, trailSheet(answers.at(-1)!, context)]
}

function rowsAbout({ entity: { table, columns, labels }, column, id }: About): SQL {
  const sealed = table ? sealedColumnsOf(table) : {}
  const asked = Object.keys(labels).map((key) =>
    sealed[key]
      ? sql`${key}::text, encode(${columns[`${key}Sealed`]!}, 'base64')`
      : sql`${key}::text, ${columns[key]!}`,
  )
  if (Object.keys(sealed).length) asked.push(sql`'sealingKey', encode(${columns.sealingKey!}, 'base64')`)
  return sql`select coalesce(json_agg(json_build_object(${sql.join(asked, sql`, `)}) order by ${columns.createdAt!}), '[]')::text from ${table} where ${column} = ${id}::uuid`
}

const entriesBy = (schema: string, accountId: string): SQL =>
  sql`select coalesce(json_agg(json_build_object('at', at, 'action', action, 'table', table_name) order by id), '[]')::text
    from (select * from ${sql.identifier(schema)}.audit_entry where account_id = ${accountId}::uuid order by id desc limit ${MOST_ENTRIES}::int) latest`

function sheetOf({ label, labels, columns, table }: Entity, rows: readonly Kept[], context: Context): PersonalSheet {
  const { language } = context.request
  const keys = Object.keys(labels)
  const sealed = table ? sealedColumnsOf(table) : {}
  const textOf = (row: Kept, key: string): string => {
    const value = row[key]
    if (value === null || value === undefined) return ''
    if (sealed[key]) {
      const at = { id: String(row.id), sealingKey: Buffer.from(String(row.sealingKey), 'base64') }
      return opened(context.services.keyRing, at, key, Buffer.from(String(value), 'base64'))
    }
    if (typeof value === 'boolean') return say(value ? YES : NO, language)
    const chosen = choicesOf(columns[key]!)?.choices[String(value)]
    return chosen ? say(chosen, language) : String(value)
  }
  return {
    name: say([label[0], label[1]], language),
    columns: keys.map((key) => say([labels[key]![0], labels[key]![1]], language)),
    rows: rows.map((row) => keys.map((key) => textOf(row, key))),
  }
}

function trailSheet(entries: readonly Kept[], context: Context): PersonalSheet {
  const { language } = context.request
  const names = new Map(
    [...context.entities.values()].flatMap(({ table, label }) =>
      table ? [[getTableConfig(table).name, say([label[0], label[1]], language)] as const] : [],
    ),
  )
  return {
    name: say(DONE, language),
    columns: DONE_COLUMNS.map((words) => say(words, language)),
    rows: entries.map(({ at, action, table }) => [
      String(at),
      String(action),
      names.get(String(table)) ?? String(table),
    ]),
  }
}

const YES: Pair = ['是', 'Yes']
const NO: Pair = ['否', 'No']
const DONE: Pair = ['本账号的操作', 'What this account has written']
const DONE_COLUMNS: readonly Pair[] = [
  ['时间', 'When'],
  ['操作', 'What'],
  ['对象', 'On what'],
]
