import { Directive, many, ObjectType, Stub } from '@concentric/chassis/derive'

@Directive('@key(fields: "id")')
@ObjectType()
export class Building extends Stub({ activities: many('Activity', 'building', ['活动', 'Activities']) }) {}
