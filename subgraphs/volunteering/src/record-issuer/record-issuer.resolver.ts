import { Crud, Resolver } from '@concentric/chassis/crud'
import { RecordIssuer, RecordIssuerDraft, RecordIssuerPatch } from './record-issuer.type.ts'

@Resolver(() => RecordIssuer)
export class RecordIssuerResolver extends Crud(RecordIssuer, {
  many: 'recordIssuers',
  draft: RecordIssuerDraft,
  patch: RecordIssuerPatch,
}) {}
