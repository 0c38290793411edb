import {
  createInsertSchema,
  Directive,
  Draft,
  InputType,
  ObjectType,
  one,
  Patch,
  Row,
} from '@concentric/chassis/derive'
import { federationMembers } from './federation-member.table.ts'

const labels = {
  federationId: ['联合会', 'Federation'],
  organisationId: ['社会组织', 'Organisation'],
  name: ['名称', 'Name'],
  office: ['职务', 'Office', 'Of the organisation, not of a person (S77).'],
  startsOn: ['开始日期', 'From'],
  endsOn: ['结束日期', 'Until', 'The last day.'],
} as const
const rules = createInsertSchema(federationMembers)

const relations = {
  federation: one('Federation', federationMembers.federationId),
  organisation: one('SocialOrganisation', federationMembers.organisationId),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class FederationMember extends Row(federationMembers, ['联合会会员', 'Federation member'], labels, relations) {}

@InputType()
export class FederationMemberDraft extends Draft(federationMembers, rules) {}

@InputType()
export class FederationMemberPatch extends Patch(federationMembers, rules) {}
