import { Crud, Resolver } from '@concentric/chassis/crud'
import { Community, CommunityDraft, CommunityPatch } from './community.type.ts'

@Resolver(() => Community)
export class CommunityResolver extends Crud(Community, {
  many: 'communities',
  draft: CommunityDraft,
  patch: CommunityPatch,
}) {}
