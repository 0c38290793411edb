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
import { streets } from './street.table.ts'

const labels = {
  districtId: ['所属区', 'District'],
  name: ['名称', 'Name'],
  code: ['区划代码', 'Code', 'Nine digits of GB/T 2260 and GB/T 10114: six of the district, three of the street.'],
} as const
const rules = createInsertSchema(streets, { code: (code) => code.regex(/^\d{9}$/) })

const relations = {
  district: one('District', streets.districtId),
  communities: many('Community', 'street', ['社区', 'Communities']),
  brands: many('Brand', 'street', ['品牌', 'Brands', 'Its own and those of its communities.']),
  committee: only(
    'Committee',
    'street',
    ['街道党工委', 'Street working committee'],
    (row) => sql`${row.kind} = 'STREET_WORKING_COMMITTEE' and ${isInForce(row)}`,
  ),
  conferences: many('Conference', 'street', [
    '联席会（议事会）',
    'Conferences',
    'Its own and those of its communities.',
  ]),
  meetings: many('Meeting', 'street', ['会议', 'Meetings', 'Its own and those of its communities.']),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class Street extends Row(streets, ['街道', 'Street'], labels, relations) {}

@InputType()
export class StreetDraft extends Draft(streets, rules) {}

@InputType()
export class StreetPatch extends Patch(streets, rules) {}
