import { Crud, Resolver } from '@concentric/chassis/crud'
import { Branch, BranchDraft, BranchPatch } from './branch.type.ts'

@Resolver(() => Branch)
export class BranchResolver extends Crud(Branch, {
  many: 'branches',
  draft: BranchDraft,
  patch: BranchPatch,
}) {}
