import { Crud, Resolver } from '@concentric/chassis/crud'
import { Shift, ShiftDraft, ShiftPatch } from './shift.type.ts'

@Resolver(() => Shift)
export class ShiftResolver extends Crud(Shift, { many: 'shifts', draft: ShiftDraft, patch: ShiftPatch }) {}
