import { createInsertSchema, Directive, Draft, InputType, ObjectType, Patch, Row } from '@concentric/chassis/derive'
import { recordIssuers } from './record-issuer.table.ts'

const labels = {
  name: ['名称', 'Name', 'The district or system that signs.'],
  keyId: ['密钥编号', 'Key id', '`kid` of their public key, on their page of keys.'],
  keyX: ['公钥 x', 'Public key x', 'Of a key of P-256.'],
  keyY: ['公钥 y', 'Public key y'],
} as const
const rules = createInsertSchema(recordIssuers)

@Directive('@key(fields: "id")')
@ObjectType()
export class RecordIssuer extends Row(
  recordIssuers,
  [
    '外地签发方',
    'Issuer elsewhere',
    'Whose signed records of service are told from forged ones here; no minutes are credited for them (M10).',
  ],
  labels,
) {}

@InputType()
export class RecordIssuerDraft extends Draft(recordIssuers, rules) {}

@InputType()
export class RecordIssuerPatch extends Patch(recordIssuers, rules) {}
