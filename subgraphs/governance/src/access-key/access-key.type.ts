import { Directive, ObjectType, one, Row } from '@concentric/chassis/derive'
import { accessKeys } from './access-key.table.ts'

const labels = {
  unitId: ['单位', 'Unit'],
  ending: ['末四位', 'Last four', 'To tell one key from another; the rest is kept nowhere.'],
  expiresOn: ['有效期至', 'Valid until', 'The last day it lets anybody in; its unit renews it for a year from then.'],
  lastUsedOn: ['最近使用', 'Last used', 'The day alone.'],
} as const

const relations = { unit: one('PartnerUnit', accessKeys.unitId) }

@Directive('@key(fields: "id")')
@ObjectType()
export class AccessKey extends Row(
  accessKeys,
  [
    '接口密钥',
    'Access key',
    'With what the programs of a unit come in, in its own scope; its id stands as the account in the trail. A withdrawn one is archived.',
  ],
  labels,
  relations,
) {}
