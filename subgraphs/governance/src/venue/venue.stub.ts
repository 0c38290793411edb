import { Directive, many, ObjectType, Stub } from '@concentric/chassis/derive'

@Directive('@key(fields: "id")')
@ObjectType()
export class Venue extends Stub({ meetings: many('Meeting', 'venue', ['会议', 'Meetings']) }) {}
