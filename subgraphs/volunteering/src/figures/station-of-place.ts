import { ID } from '@concentric/chassis/derive'
import { ArgsType, type Asked, Field, PlaceArguments } from '@concentric/chassis/figures'
import { type Column, type SQL, sql } from 'drizzle-orm'

@ArgsType()
export class StationOfPlace extends PlaceArguments {
  @Field(() => ID, { nullable: true, description: '服务站\n\nOf this station alone.' })
  stationId?: string
}

/** Whether a row is one of the station asked for; every row is, where none is asked for. */
export const atStation = (stationId: Column, { value }: Pick<Asked, 'value'>): SQL =>
  sql`coalesce(${stationId} = ${value('stationId')}::uuid, ${value('stationId')}::uuid is null)`
