import { Crud, Resolver } from '@concentric/chassis/crud'
import { CapitalSpend, CapitalSpendDraft, CapitalSpendPatch } from './capital-spend.type.ts'

@Resolver(() => CapitalSpend)
export class CapitalSpendResolver extends Crud(CapitalSpend, {
  many: 'capitalSpends',
  draft: CapitalSpendDraft,
  patch: CapitalSpendPatch,
}) {}
