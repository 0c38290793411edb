import {
  createInsertSchema,
  Directive,
  Draft,
  InputType,
  many,
  ObjectType,
  one,
  only,
  Patch,
  Row,
} from '@concentric/chassis/derive'
import { sql } from 'drizzle-orm'
import { isInForce } from '../committee/in-force.ts'
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
  committee: only(
    'Committee',
    'community',
    ['社区党委', 'Community committee'],
    (row) => sql`${row.kind} = 'COMMUNITY_COMMITTEE' and ${isInForce(row)}`,
  ),
  posts: many('Post', 'community', ['职务', 'Posts']),
  conferences: many('Conference', 'community', ['联席会（议事会）', 'Conferences']),
  meetings: many('Meeting', 'community', ['会议', 'Meetings']),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class Community extends Row(communities, ['社区', 'Community'], labels, relations) {}

@InputType()
export class CommunityDraft extends Draft(communities, rules) {}

@InputType()
export class CommunityPatch extends Patch(communities, rules) {}
