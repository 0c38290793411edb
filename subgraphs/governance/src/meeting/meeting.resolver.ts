import { Resolver } from '@concentric/chassis/crud'
import { WatchedCrud } from '@concentric/chassis/watched'
import { Meeting, MeetingDraft, MeetingPatch } from './meeting.type.ts'

@Resolver(() => Meeting)
export class MeetingResolver extends WatchedCrud(Meeting, {
  many: 'meetings',
  draft: MeetingDraft,
  patch: MeetingPatch,
}) {}
