import { type Context } from '@concentric/chassis/context'
import { scopeOf } from '@concentric/chassis/scope'
import { sql } from 'drizzle-orm'
import { certificates } from './certificate.table.ts'
import { codeOf } from './code-of.ts'
import { type Facts, factsInOrder } from './facts.ts'

const facts = sql`json_build_object(${sql.join(
  factsInOrder.flatMap((fact) => [sql.raw(`'${fact}'`), sql`${certificates[fact]}`]),
  sql`, `,
)})`

/** Signs an issued certificate that has no code yet; the one that is written first stays. */
export async function seal(id: string, context: Context): Promise<void> {
  const scope = { ...scopeOf(context.request), role: 'system' } as const
  const found = await context.run<Facts | null>(
    sql`select ${facts}::text from ${certificates} where ${certificates.id} = ${id}::uuid and ${certificates.state} = 'ISSUED' and ${certificates.code} is null and ${certificates.holderName} <> '（已注销）'`,
    scope,
  )
  const { signer } = context.services.signingRing
  if (!found || !signer) return
  await context.run(
    sql`with sealed as (update ${certificates} set code = ${codeOf(found, signer)} where ${certificates.id} = ${id}::uuid and ${certificates.code} is null returning 1)
      select count(*)::text from sealed`,
    scope,
  )
}
