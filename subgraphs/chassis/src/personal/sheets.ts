import { type SQL, sql } from 'drizzle-orm'
import { choicesOf } from '../columns.ts'
import { type Context } from '../context.ts'
import { type Entity } from '../entity.ts'
import { type Pair, say } from '../messages.ts'
import { scopeOf } from '../scope.ts'
import { type About, aboutsOf } from './about.ts'
import { opened } from './seal.ts'
import { sealedColumnsOf } from './sealed.ts'
import { type PersonalSheet } from './sheet-type.ts'

type Kept = Record<string, string | number | boolean | null>

/**
 * Every row this subgraph keeps about who asks, in clear and in words, archived ones too. For the person alone: it reads as
 * the system. What was done to them, and by him, is told by the trail of the subgraph (`own-trail.ts`).
 */
export async function personalSheets(context: Context): Promise<PersonalSheet[]> {
  const abouts = aboutsOf(context)
  const scope = { ...scopeOf(context.request), role: 'system' as const }
  const answers = await context.runInTurn<Kept[]>(abouts.map(rowsAbout), scope)
  return abouts.map(({ entity }, at) => sheetOf(entity, answers[at]!, context))
}

function rowsAbout({ entity: { table, columns, labels }, column, id }: About): SQL {
  const sealed = sealedColumnsOf(table)
  const asked = Object.keys(labels).map((key) =>
    sealed[key]
      ? sql`${key}::text, encode(${columns[`${key}Sealed`]!}, 'base64')`
      : sql`${key}::text, ${columns[key]!}`,
  )
  if (Object.keys(sealed).length) asked.push(sql`'sealingKey', encode(${columns.sealingKey!}, 'base64')`)
  return sql`select coalesce(json_agg(json_build_object(${sql.join(asked, sql`, `)}) order by ${columns.createdAt!}), '[]')::text from ${table} where ${column} = ${id}::uuid`
}

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
    next: null,
  }
}

export const YES: Pair = ['是', 'Yes']
export const NO: Pair = ['否', 'No']
