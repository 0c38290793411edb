import { Crud, Resolver } from '@concentric/chassis/crud'
import { VolunteerPost, VolunteerPostDraft, VolunteerPostPatch } from './volunteer-post.type.ts'

@Resolver(() => VolunteerPost)
export class VolunteerPostResolver extends Crud(VolunteerPost, {
  many: 'volunteerPosts',
  draft: VolunteerPostDraft,
  patch: VolunteerPostPatch,
}) {}
