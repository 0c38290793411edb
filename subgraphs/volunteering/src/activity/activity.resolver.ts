import { Crud, Resolver } from '@concentric/chassis/crud'
import { Activity, ActivityDraft, ActivityPatch } from './activity.type.ts'

@Resolver(() => Activity)
export class ActivityResolver extends Crud(Activity, {
  many: 'activities',
  draft: ActivityDraft,
  patch: ActivityPatch,
}) {}
