import { Crud, Resolver } from '@concentric/chassis/crud'
import { keptActs } from '../kept-act/kept-act.table.ts'
import { Lot, LotDraft, LotPatch } from './lot.type.ts'

@Resolver(() => Lot)
export class LotResolver extends Crud(Lot, { many: 'lots', draft: LotDraft, patch: LotPatch, keptActs }) {}
