import { Crud, Resolver } from '@concentric/chassis/crud'
import { Official, OfficialDraft, OfficialPatch } from './official.type.ts'

@Resolver(() => Official)
export class OfficialResolver extends Crud(Official, {
  many: 'officials',
  draft: OfficialDraft,
  patch: OfficialPatch,
}) {}
