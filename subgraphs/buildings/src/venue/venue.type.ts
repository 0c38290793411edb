import { createInsertSchema, Directive, Draft, InputType, ObjectType, Patch, Row } from '@concentric/chassis/derive'
import { venues } from './venue.table.ts'

const labels = {
  name: ['名称', 'Name'],
  kind: ['类型', 'Kind'],
  areaSquareMetres: [
    '面积（平方米）',
    'Area (m²)',
    'Floor area in square metres; the district watches the average of its centres (R24).',
  ],
  address: ['地址', 'Address'],
  openedOn: ['启用日期', 'Opened on'],
} as const
const rules = createInsertSchema(venues, { areaSquareMetres: (area) => area.min(0) })

@Directive('@key(fields: "id")')
@ObjectType()
export class Venue extends Row(venues, ['场所', 'Venue'], labels) {}

@InputType()
export class VenueDraft extends Draft(venues, rules) {}

@InputType()
export class VenuePatch extends Patch(venues, rules) {}
