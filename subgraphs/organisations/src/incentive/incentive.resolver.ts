import { Crud, Resolver } from '@concentric/chassis/crud'
import { Incentive, IncentiveDraft, IncentivePatch } from './incentive.type.ts'

@Resolver(() => Incentive)
export class IncentiveResolver extends Crud(Incentive, {
  many: 'incentives',
  draft: IncentiveDraft,
  patch: IncentivePatch,
}) {}
