import {
  createInsertSchema,
  Directive,
  Draft,
  InputType,
  many,
  ObjectType,
  only,
  Patch,
  Row,
} from '@concentric/chassis/derive'
import { sql } from 'drizzle-orm'
import { businessBuildings } from './building.table.ts'

const labels = {
  name: ['名称', 'Name'],
  address: ['地址', 'Address'],
  floors: ['层数', 'Floors'],
  areaSquareMetres: ['建筑面积（平方米）', 'Floor area (m²)', 'Gross floor area in square metres.'],
} as const
const rules = createInsertSchema(businessBuildings)

const relations = {
  station: only('BuildingStation', 'building', ['楼宇党群服务中心', 'Station', 'One per building.'], () => sql`true`),
  clubs: many('Club', 'building', ['社团', 'Clubs']),
  tenancies: many('Tenancy', 'building', ['入驻单位', 'Tenancies']),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class Building extends Row(businessBuildings, ['商务楼宇', 'Building'], labels, relations) {}

@InputType()
export class BuildingDraft extends Draft(businessBuildings, rules) {}

@InputType()
export class BuildingPatch extends Patch(businessBuildings, rules) {}
