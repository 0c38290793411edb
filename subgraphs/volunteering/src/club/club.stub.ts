import { Directive, many, ObjectType, Stub } from '@concentric/chassis/derive'

@Directive('@key(fields: "id")')
@ObjectType()
export class Club extends Stub({ activities: many('Activity', 'club', ['活动', 'Activities']) }) {}
