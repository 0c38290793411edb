import { Crud, Resolver } from '@concentric/chassis/crud'
import { MeetingRecord, MeetingRecordDraft, MeetingRecordPatch } from './meeting-record.type.ts'

@Resolver(() => MeetingRecord)
export class MeetingRecordResolver extends Crud(MeetingRecord, {
  many: 'meetingRecords',
  draft: MeetingRecordDraft,
  patch: MeetingRecordPatch,
}) {}
