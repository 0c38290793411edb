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
import { tenancies } from './tenancy.table.ts'

const labels = {
  buildingId: ['所在楼宇', 'Building'],
  unitId: ['单位', 'Unit', 'Once in a building at a time.'],
  name: ['名称', 'Name', 'What the building lists the unit as.'],
  floor: ['楼层', 'Floor'],
  branch: ['党组织', 'Branch', 'How many tenants the organisation covers is a figure (S71).'],
  startsOn: ['入驻日期', 'Starts on'],
  endsOn: ['迁出日期', 'Ends on', 'The last day; empty while the unit stays.'],
} as const
const rules = createInsertSchema(tenancies)

const relations = {
  building: one('Building', tenancies.buildingId),
  unit: one('PartnerUnit', tenancies.unitId),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class Tenancy extends Row(tenancies, ['入驻单位', 'Tenancy'], labels, relations) {}

@InputType()
export class TenancyDraft extends Draft(tenancies, rules) {}

@InputType()
export class TenancyPatch extends Patch(tenancies, rules) {}
