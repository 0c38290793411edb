import { type Context } from '@concentric/chassis/context'
import { districtTime } from '@concentric/chassis/district-time'
import { Refusal } from '@concentric/chassis/messages'
import { type PersonalSheet } from '@concentric/chassis/personal/sheet-type'
import { personalSheets } from '@concentric/chassis/personal/sheets'
import { admitted, recordRead } from '../personal-read/record.ts'
import { personOf } from '../volunteer/person-of.ts'
import { type PersonalData } from './personal-data.type.ts'

/** Everything kept about the volunteer who asks: the rows of this subgraph that name him, and what governance has of his account. The trails he pages by himself. */
export async function exportOf(context: Context): Promise<PersonalData> {
  const { level, placeId } = context.actor
  const person = level === 'volunteer' ? await personOf(placeId, context) : undefined
  if (!person) throw new Refusal('FORBIDDEN', ownOnly)
  await recordRead(await admitted({ kind: 'EXPORTED', reason: '本人导出', person }, context), [], context)
  const { viewer } = await context.graph('{ viewer { accountData { name columns rows next } } }', {})
  const sheets = await personalSheets(context)
  const { accountData } = viewer as { accountData: PersonalSheet[] }
  return { asOf: districtTime(new Date()), sheets: [...sheets, ...accountData] }
}

const ownOnly = [
  '只有志愿者本人可以导出自己的数据：请用志愿者身份登录。',
  'Only the volunteer takes out his own data: sign in as the volunteer.',
] as const
