import { Crud, Resolver } from '@concentric/chassis/crud'
import { Committee, CommitteeDraft, CommitteePatch } from './committee.type.ts'

@Resolver(() => Committee)
export class CommitteeResolver extends Crud(Committee, {
  many: 'committees',
  draft: CommitteeDraft,
  patch: CommitteePatch,
}) {}
