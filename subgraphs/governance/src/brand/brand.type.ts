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
import { brands } from './brand.table.ts'

const labels = {
  parentId: ['上级品牌', 'Brand above'],
  name: ['名称', 'Name'],
  kind: ['类型', 'Kind', 'One brand a street, one feature a community (S26, R23).'],
} as const
const rules = createInsertSchema(brands)

const relations = {
  parent: one('Brand', brands.parentId),
  children: many('Brand', 'parent', ['下级品牌', 'Brands below']),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class Brand extends Row(brands, ['品牌', 'Brand'], labels, relations) {}

@InputType()
export class BrandDraft extends Draft(brands, rules) {}

@InputType()
export class BrandPatch extends Patch(brands, rules) {}
