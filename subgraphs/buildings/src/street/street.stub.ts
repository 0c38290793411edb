import { Directive, many, ObjectType, Stub } from '@concentric/chassis/derive'

@Directive('@key(fields: "id")')
@ObjectType()
export class Street extends Stub({
  venues: many('Venue', 'street', ['场所', 'Venues', 'Its own and those of its communities.']),
  businessBuildings: many('Building', 'street', ['商务楼宇', 'Buildings', 'Its own and those of its communities.']),
}) {}
