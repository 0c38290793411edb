import { Crud, Resolver } from '@concentric/chassis/crud'
import { FederationMember, FederationMemberDraft, FederationMemberPatch } from './federation-member.type.ts'

@Resolver(() => FederationMember)
export class FederationMemberResolver extends Crud(FederationMember, {
  many: 'federationMembers',
  draft: FederationMemberDraft,
  patch: FederationMemberPatch,
}) {}
