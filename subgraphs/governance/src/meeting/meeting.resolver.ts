import { Crud, Resolver } from '@concentric/chassis/crud'
import { Meeting, MeetingDraft, MeetingPatch } from './meeting.type.ts'

@Resolver(() => Meeting)
export class MeetingResolver extends Crud(Meeting, {
  many: 'meetings',
  draft: MeetingDraft,
  patch: MeetingPatch,
}) {}
