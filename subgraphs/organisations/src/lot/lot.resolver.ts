import { Crud, Resolver } from '@concentric/chassis/crud'
import { Lot, LotDraft, LotPatch } from './lot.type.ts'

@Resolver(() => Lot)
export class LotResolver extends Crud(Lot, { many: 'lots', draft: LotDraft, patch: LotPatch }) {}
