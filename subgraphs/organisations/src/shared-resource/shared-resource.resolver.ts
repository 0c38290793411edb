import { Resolver } from '@concentric/chassis/crud'
import { WatchedCrud } from '@concentric/chassis/watched'
import { keptActs } from '../kept-act/kept-act.table.ts'
import { SharedResource, SharedResourceDraft, SharedResourcePatch } from './shared-resource.type.ts'

@Resolver(() => SharedResource)
export class SharedResourceResolver extends WatchedCrud(SharedResource, {
  many: 'sharedResources',
  draft: SharedResourceDraft,
  patch: SharedResourcePatch,
  keptActs,
}) {}
