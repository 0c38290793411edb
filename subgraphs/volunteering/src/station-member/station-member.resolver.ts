import { Crud, Resolver } from '@concentric/chassis/crud'
import { StationMember, StationMemberDraft, StationMemberPatch } from './station-member.type.ts'

@Resolver(() => StationMember)
export class StationMemberResolver extends Crud(StationMember, {
  many: 'stationMembers',
  draft: StationMemberDraft,
  patch: StationMemberPatch,
}) {}
