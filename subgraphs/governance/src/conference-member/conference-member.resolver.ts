import { Crud, Resolver } from '@concentric/chassis/crud'
import { ConferenceMember, ConferenceMemberDraft, ConferenceMemberPatch } from './conference-member.type.ts'

@Resolver(() => ConferenceMember)
export class ConferenceMemberResolver extends Crud(ConferenceMember, {
  many: 'conferenceMembers',
  draft: ConferenceMemberDraft,
  patch: ConferenceMemberPatch,
}) {}
