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
import { venues } from './venue.table.ts'

const labels = {
  name: ['名称', 'Name'],
  unitId: ['所属单位', 'Unit', 'The partner unit whose place it is; none of a public venue.'],
  kind: ['类型', 'Kind', 'A service centre names its community, which has one (S27, R24).'],
  areaSquareMetres: [
    '面积（平方米）',
    'Area (m²)',
    'Floor area in square metres; the district watches the average of its centres (R24).',
  ],
  address: ['地址', 'Address'],
  openedOn: ['启用日期', 'Opened on'],
} as const
const rules = createInsertSchema(venues)

const relations = {
  unit: one('PartnerUnit', venues.unitId),
  rooms: many('Room', 'venue', ['房间', 'Rooms']),
  buildingStation: only('BuildingStation', 'venue', ['楼宇党群服务中心', 'Building station'], () => sql`true`),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class Venue extends Row(venues, ['场所', 'Venue'], labels, relations) {}

@InputType()
export class VenueDraft extends Draft(venues, rules) {}

@InputType()
export class VenuePatch extends Patch(venues, rules) {}
