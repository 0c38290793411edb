import { type Context } from '@concentric/chassis/context'
import { Refusal } from '@concentric/chassis/messages'
import { isId } from '@concentric/chassis/refusing'
import { sql } from 'drizzle-orm'
import { certificates } from './certificate.table.ts'
import { type Printed } from './print/printed.ts'

const printed = [
  ...(['number', 'holderName', 'volunteerNumber', 'issuerName', 'fromOn', 'untilOn', 'minutes', 'services'] as const),
  ...(['contents', 'issuedOn', 'headName', 'handlerName', 'contact', 'notes', 'code', 'sample'] as const),
]

const columns = sql`json_build_object(${sql.join(
  printed.flatMap((key) => [sql.raw(`'${key}'`), sql`${certificates[key]}`]),
  sql`, `,
)})`

/** The PDF of an issued certificate in base64, if the actor reads the certificate. */
export async function certificateDocument(id: string, context: Context): Promise<string> {
  const found = isId(id)
    ? await context.run<(Printed & { code: string | null }) | null>(
        sql`select ${columns}::text from ${certificates} where ${certificates.id} = ${id}::uuid and ${certificates.state} = 'ISSUED'`,
      )
    : null
  if (!found?.code) throw new Refusal('NOT_FOUND', 'notFound')
  // fonts and all weigh a megabyte: loaded when the first is asked for
  const { printedCertificate } = await import('./print/printed-certificate.ts')
  return (await printedCertificate(found)).toString('base64')
}
