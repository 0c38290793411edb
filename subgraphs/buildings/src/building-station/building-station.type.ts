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
import { buildingStations } from './building-station.table.ts'

const labels = {
  buildingId: ['所在楼宇', 'Building', 'A building has one station (S70).'],
  venueId: ['实体中心', 'Venue', 'Where people meet in person (S73).'],
  name: ['名称', 'Name'],
  openedYear: ['启用年份', 'Opened in', 'The year alone: of the first station the source tells no day (S70).'],
  hours: ['开放时间', 'Hours'],
  virtualSpace: ['虚拟空间', 'Virtual space', 'Where people meet online: a page, a channel (S73).'],
} as const
const rules = createInsertSchema(buildingStations)

const relations = {
  building: one('Building', buildingStations.buildingId),
  venue: one('Venue', buildingStations.venueId),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class BuildingStation extends Row(
  buildingStations,
  ['楼宇党群服务中心', 'Building station'],
  labels,
  relations,
) {}

@InputType()
export class BuildingStationDraft extends Draft(buildingStations, rules) {}

@InputType()
export class BuildingStationPatch extends Patch(buildingStations, rules) {}
