import { Resolver } from '@concentric/chassis/crud'
import { WatchedCrud } from '@concentric/chassis/watched'
import { Activity, ActivityDraft, ActivityPatch } from './activity.type.ts'

@Resolver(() => Activity)
export class ActivityResolver extends WatchedCrud(Activity, {
  many: 'activities',
  draft: ActivityDraft,
  patch: ActivityPatch,
}) {}
