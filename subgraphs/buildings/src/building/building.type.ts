import { createInsertSchema, Directive, Draft, InputType, ObjectType, Patch, Row } from '@concentric/chassis/derive'
import { businessBuildings } from './building.table.ts'

const labels = {
  name: ['名称', 'Name'],
  address: ['地址', 'Address'],
  floors: ['层数', 'Floors'],
  areaSquareMetres: ['建筑面积（平方米）', 'Floor area (m²)', 'Gross floor area in square metres.'],
} as const
const rules = createInsertSchema(businessBuildings, {
  floors: (floors) => floors.min(1).max(200),
  areaSquareMetres: (area) => area.min(0),
})

@Directive('@key(fields: "id")')
@ObjectType()
export class Building extends Row(businessBuildings, ['商务楼宇', 'Building'], labels) {}

@InputType()
export class BuildingDraft extends Draft(businessBuildings, rules) {}

@InputType()
export class BuildingPatch extends Patch(businessBuildings, rules) {}
