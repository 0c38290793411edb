import { type Context } from '@concentric/chassis/context'
import { countChanged } from '@concentric/chassis/count-changed'
import { scopeOf } from '@concentric/chassis/scope'
import { sql } from 'drizzle-orm'
import { listExports } from './list-export.table.ts'

type Filtered = { id: string; filter: string }

/** Takes searches for exactly this name out of what is kept of exports; a program may have written them in words of its own. */
export async function forgetName(name: string, context: Context): Promise<void> {
  const scope = { ...scopeOf(context.request), role: 'system' as const }
  const kept = await context.run<Filtered[]>(
    sql`select coalesce(json_agg(json_build_object('id', id, 'filter', filter)), '[]')::text from ${listExports} where strpos(filter, ${name}) > 0`,
    scope,
  )
  const changes = kept.flatMap(({ id, filter }) => {
    const terms = filter.split(/；|; /)
    const left = terms.filter((term) => !/[：:] ?/.test(term) || term.replace(/^[^：:]*[：:] ?/, '') !== name)
    if (left.length === terms.length) return []
    return [countChanged(sql`update ${listExports} set filter = ${left.join('；')} where id = ${id}::uuid`)]
  })
  if (changes.length) await context.runInTurn(changes, scope)
}
