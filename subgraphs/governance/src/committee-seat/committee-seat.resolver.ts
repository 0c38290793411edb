import { Crud, Resolver } from '@concentric/chassis/crud'
import { CommitteeSeat, CommitteeSeatDraft, CommitteeSeatPatch } from './committee-seat.type.ts'

@Resolver(() => CommitteeSeat)
export class CommitteeSeatResolver extends Crud(CommitteeSeat, {
  many: 'committeeSeats',
  draft: CommitteeSeatDraft,
  patch: CommitteeSeatPatch,
}) {}
