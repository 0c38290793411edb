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
import { affiliatedShops } from './affiliated-shop.table.ts'

const labels = {
  stationId: ['服务站', 'Station'],
  unitId: ['单位', 'Unit', 'The partner unit that keeps the shop, if it is one.'],
  name: ['名称', 'Name'],
  offer: ['服务内容', 'Offer', 'What the shop does for residents.'],
  since: ['加盟日期', 'Since'],
} as const
const rules = createInsertSchema(affiliatedShops)

const relations = {
  station: one('ServiceStation', affiliatedShops.stationId),
  unit: one('PartnerUnit', affiliatedShops.unitId),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class AffiliatedShop extends Row(affiliatedShops, ['加盟店', 'Affiliated shop'], labels, relations) {}

@InputType()
export class AffiliatedShopDraft extends Draft(affiliatedShops, rules) {}

@InputType()
export class AffiliatedShopPatch extends Patch(affiliatedShops, rules) {}
