import { Directive, many, ObjectType, Stub } from '@concentric/chassis/derive'

@Directive('@key(fields: "id")')
@ObjectType()
export class Venue extends Stub({ matches: many('Match', 'venue', ['由来的对接', 'Matches it came of']) }) {}
