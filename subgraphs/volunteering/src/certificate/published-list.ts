import { type Context } from '@concentric/chassis/context'
import { scopeOf } from '@concentric/chassis/scope'
import { sql } from 'drizzle-orm'
import { certificates } from './certificate.table.ts'
import { type CertificateList } from './certificate-list.type.ts'

/** Public keys and withdrawn numbers, the same for everybody: asked as the system, which answers nothing but the numbers. */
export async function publishedList(context: Context): Promise<CertificateList> {
  const withdrawn = await context.run<string[]>(
    sql`select coalesce(json_agg(${certificates.number} order by ${certificates.number}), '[]')::text from ${certificates} where ${certificates.state} = 'WITHDRAWN'`,
    { ...scopeOf(context.request), role: 'system' },
  )
  const keys = context.services.signingRing.published.map((key) => ({ ...key, jwk: JSON.stringify(key.jwk) }))
  return { keys, withdrawn }
}
