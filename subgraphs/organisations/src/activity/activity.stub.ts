import { Directive, many, ObjectType, Stub } from '@concentric/chassis/derive'

@Directive('@key(fields: "id")')
@ObjectType()
export class Activity extends Stub({ matches: many('Match', 'activity', ['由来的对接', 'Matches it came of']) }) {}
