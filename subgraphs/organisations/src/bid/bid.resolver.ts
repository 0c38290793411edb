import { Crud, Resolver } from '@concentric/chassis/crud'
import { Bid, BidDraft, BidPatch } from './bid.type.ts'

@Resolver(() => Bid)
export class BidResolver extends Crud(Bid, { many: 'bids', draft: BidDraft, patch: BidPatch }) {}
