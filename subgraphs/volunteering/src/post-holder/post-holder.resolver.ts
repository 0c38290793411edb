import { Crud, Resolver } from '@concentric/chassis/crud'
import { PostHolder, PostHolderDraft, PostHolderPatch } from './post-holder.type.ts'

@Resolver(() => PostHolder)
export class PostHolderResolver extends Crud(PostHolder, {
  many: 'postHolders',
  draft: PostHolderDraft,
  patch: PostHolderPatch,
}) {}
