import {
  createInsertSchema,
  Directive,
  Draft,
  InputType,
  many,
  ObjectType,
  Patch,
  Row,
} from '@concentric/chassis/derive'
import { streets } from './street.table.ts'

const labels = {
  name: ['名称', 'Name'],
  code: ['区划代码', 'Code', 'Nine digits of GB/T 2260 and GB/T 10114: six of the district, three of the street.'],
} as const
const rules = createInsertSchema(streets, { code: (code) => code.regex(/^\d{9}$/) })

const relations = {
  communities: many('Community', 'street', ['社区', 'Communities']),
  brands: many('Brand', 'street', ['品牌', 'Brands', 'Its own and those of its communities.']),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class Street extends Row(streets, ['街道', 'Street'], labels, relations) {}

@InputType()
export class StreetDraft extends Draft(streets, rules) {}

@InputType()
export class StreetPatch extends Patch(streets, rules) {}
