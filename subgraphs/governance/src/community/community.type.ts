import {
  createInsertSchema,
  Directive,
  Draft,
  InputType,
  many,
  ObjectType,
  one,
  Patch,
  Row,
} from '@concentric/chassis/derive'
import { communities } from './community.table.ts'

const labels = {
  streetId: ['所属街道', 'Street'],
  name: ['名称', 'Name'],
  code: ['区划代码', 'Code', 'Twelve digits; empty where the official code is not known.'],
} as const
const rules = createInsertSchema(communities, { code: (code) => code.regex(/^\d{12}$/) })

const relations = {
  street: one('Street', communities.streetId),
  fundAllocations: many('FundAllocation', 'community', ['拨付', 'Fund allocations']),
  capitalSpends: many('CapitalSpend', 'community', ['建设投入', 'Capital spends']),
  brands: many('Brand', 'community', ['品牌', 'Brands']),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class Community extends Row(communities, ['社区', 'Community'], labels, relations) {}

@InputType()
export class CommunityDraft extends Draft(communities, rules) {}

@InputType()
export class CommunityPatch extends Patch(communities, rules) {}
