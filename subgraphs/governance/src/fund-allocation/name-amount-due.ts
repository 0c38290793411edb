import { type Context } from '@concentric/chassis/context'
import { entityOf } from '@concentric/chassis/entity'
import { Refusal } from '@concentric/chassis/messages'
import { isId, refusing } from '@concentric/chassis/refusing'
import { sql } from 'drizzle-orm'
import { fundAllocations as allocations } from './fund-allocation.table.ts'
import { FundAllocation } from './fund-allocation.type.ts'

type Given = { kind?: string | null; year?: number | null; amountFen?: number | null }

/** Writes allocations; where the database refuses the amount, the refusal says how many yuan are due. */
export async function namingAmountDue<T>(
  { ids = [], ...given }: Given & { ids?: readonly string[] },
  context: Context,
  write: () => Promise<T>,
): Promise<T> {
  try {
    return await write()
  } catch (error) {
    if (!(error instanceof Refusal) || !error.details.fields?.amountFen) throw error
    const dueFen = await amountDue(given, ids.filter(isId), context)
    if (dueFen === null) throw error
    const yuan = (dueFen / 100).toLocaleString('en-US')
    return refusing(entityOf(FundAllocation), async () => {
      throw new Refusal('BAD_USER_INPUT', 'invalid', {
        fields: { amountFen: [`当年应拨 ${yuan} 元。`, `${yuan} yuan are due in that year.`] },
      })
    })
  }
}

/** What is due, in fen, for the first of the changed rows whose amount would be another, or for a new row; null when there is none. */
function amountDue({ kind, year, amountFen }: Given, ids: readonly string[], context: Context): Promise<number | null> {
  const meant = sql`select coalesce(${kind ?? null}::text, row.kind) as kind, coalesce(${year ?? null}::int, row.year) as year, coalesce(${amountFen ?? null}::bigint, row.amount_fen) as amount
    from (select 1) one left join ${allocations} row on row.id = any(${`{${ids.join()}}`}::uuid[])`
  return context.run(
    sql`select due::text from (select amount, governance.fund_due(kind, year) as due from (${meant}) meant) known where amount <> due limit 1`,
  )
}
