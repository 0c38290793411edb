import { Directive, many, ObjectType, Stub } from '@concentric/chassis/derive'

@Directive('@key(fields: "id")')
@ObjectType()
export class Venue extends Stub({ activities: many('Activity', 'venue', ['活动', 'Activities']) }) {}
