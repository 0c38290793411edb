import { Crud, Resolver } from '@concentric/chassis/crud'
import { Reward, RewardDraft, RewardPatch } from './reward.type.ts'

@Resolver(() => Reward)
export class RewardResolver extends Crud(Reward, { many: 'rewards', draft: RewardDraft, patch: RewardPatch }) {}
