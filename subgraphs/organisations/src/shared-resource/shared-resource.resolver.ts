import { Crud, Resolver } from '@concentric/chassis/crud'
import { SharedResource, SharedResourceDraft, SharedResourcePatch } from './shared-resource.type.ts'

@Resolver(() => SharedResource)
export class SharedResourceResolver extends Crud(SharedResource, {
  many: 'sharedResources',
  draft: SharedResourceDraft,
  patch: SharedResourcePatch,
}) {}
