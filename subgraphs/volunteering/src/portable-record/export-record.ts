import { type Context } from '@concentric/chassis/context'
import { districtTime } from '@concentric/chassis/district-time'
import { Refusal } from '@concentric/chassis/messages'
import { mustHaveSigner } from '../certificate/must-have-signer.ts'
import { admitted, recordRead } from '../personal-read/record.ts'
import { personOf } from '../volunteer/person-of.ts'
import { exchangeNames } from './exchange-names.ts'
import { recordOf } from './record-of.ts'
import { signedJson } from './signed-json.ts'

const EDITION = 2

/**
 * The service record of a volunteer as signed JSON, to be carried elsewhere: the volunteer's own and whole, or by an office,
 * for a reason, of what the office answers for. It leaves a row, like every reading in clear.
 */
export async function exportRecord(volunteerId: string, reason: string, context: Context): Promise<string> {
  const signer = mustHaveSigner(context)
  const isOwn = context.actor.level === 'volunteer'
  const person = await personOf(volunteerId, context)
  const read = await admitted({ kind: 'EXPORTED', reason: isOwn ? '本人导出' : reason, person }, context)
  const record = person && (await recordOf(volunteerId, context))
  if (!record) throw new Refusal('NOT_FOUND', 'notFound')
  await recordRead(read, [], context)
  return signedJson(
    {
      ...{ kind: 'VOLUNTEER_SERVICE_RECORD', edition: EDITION, asOf: districtTime(new Date()) },
      coverage: { isWhole: isOwn || context.actor.level === 'district', office: read.readerName },
      ...record,
      elements: exchangeNames,
    },
    signer,
  )
}
