import { type Context } from '@concentric/chassis/context'
import { scopeOf } from '@concentric/chassis/scope'
import { sql } from 'drizzle-orm'
import { recordIssuers as issuers } from '../record-issuer/record-issuer.table.ts'
import { certificates } from './certificate.table.ts'
import { type CertificateList } from './certificate-list.type.ts'

type Published = { withdrawn: string[]; issuers: { name: string; keyId: string; x: string; y: string }[] }

/** Public keys and withdrawn numbers, the same for everybody: asked as the system, which answers nothing else. */
export async function publishedList(context: Context): Promise<CertificateList> {
  const { withdrawn, issuers: elsewhere } = await context.run<Published>(
    sql`select json_build_object(
      'withdrawn', (select coalesce(json_agg(${certificates.number} order by ${certificates.number}), '[]') from ${certificates} where ${certificates.state} = 'WITHDRAWN'),
      'issuers', (select coalesce(json_agg(json_build_object('name', ${issuers.name}, 'keyId', ${issuers.keyId}, 'x', ${issuers.keyX}, 'y', ${issuers.keyY}) order by ${issuers.keyId}), '[]')
        from ${issuers} where ${issuers.archivedAt} is null))::text`,
    { ...scopeOf(context.request), role: 'system' },
  )
  const keys = context.services.signingRing.published.map((key) => ({ ...key, jwk: JSON.stringify(key.jwk) }))
  const issuersElsewhere = elsewhere.map(({ name, keyId, x, y }) => ({
    name,
    keyId,
    jwk: JSON.stringify({ kty: 'EC', crv: 'P-256', x, y }),
  }))
  return { keys, withdrawn, issuers: issuersElsewhere }
}
