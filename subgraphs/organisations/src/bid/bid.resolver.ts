import { Crud, Resolver } from '@concentric/chassis/crud'
import { keptActs } from '../kept-act/kept-act.table.ts'
import { Bid, BidDraft, BidPatch } from './bid.type.ts'

@Resolver(() => Bid)
export class BidResolver extends Crud(Bid, { many: 'bids', draft: BidDraft, patch: BidPatch, keptActs }) {}
