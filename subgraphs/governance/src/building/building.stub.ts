import { Directive, ObjectType, only, Stub } from '@concentric/chassis/derive'
import { sql } from 'drizzle-orm'

@Directive('@key(fields: "id")')
@ObjectType()
export class Building extends Stub({
  council: only(
    'Conference',
    'building',
    ['楼宇党建议事会', 'Building council'],
    (row) => sql`${row.kind} = 'BUILDING_COUNCIL'`,
  ),
}) {}
