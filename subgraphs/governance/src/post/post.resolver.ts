import { Crud, Resolver } from '@concentric/chassis/crud'
import { Post, PostDraft, PostPatch } from './post.type.ts'

@Resolver(() => Post)
export class PostResolver extends Crud(Post, {
  many: 'posts',
  draft: PostDraft,
  patch: PostPatch,
}) {}
