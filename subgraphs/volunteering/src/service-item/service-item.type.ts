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
import { serviceItems } from './service-item.table.ts'

const labels = {
  stationId: ['服务站', 'Station', 'The items of a head move along with it.'],
  parentId: ['所属大项', 'Head', 'Empty: a head itself. There are two levels, heads and items (S62).'],
  kind: ['类型', 'Kind', 'Of a head; its items are of the same kind.'],
  name: ['名称', 'Name'],
  terms: ['免费说明', 'Terms', 'What is free, and what one brings oneself; a service has no price (S52, R39).'],
  since: ['起始日期', 'Since', 'From when it is offered; empty: as long as the station.'],
} as const
const rules = createInsertSchema(serviceItems)

const relations = {
  station: one('ServiceStation', serviceItems.stationId),
  parent: one('ServiceItem', serviceItems.parentId),
  items: many('ServiceItem', 'parent', ['小项', 'Items']),
  steps: many('ServiceProcess', 'item', ['服务流程', 'Steps']),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class ServiceItem extends Row(serviceItems, ['服务项目', 'Service item'], labels, relations) {}

@InputType()
export class ServiceItemDraft extends Draft(serviceItems, rules) {}

@InputType()
export class ServiceItemPatch extends Patch(serviceItems, rules) {}
