import { ArgsType, type Asked, Field, type Figure } from '@concentric/chassis/figures'
import { liveOn, openOn } from '@concentric/chassis/live-on'
import { GraphQLDay } from '@concentric/chassis/scalars'
import { and, type Column, type SQL, sql } from 'drizzle-orm'
import { type PgTable } from 'drizzle-orm/pg-core'
import { atStation, StationOfPlace } from './station-of-place.ts'

@ArgsType()
export class StationOnDay extends StationOfPlace {
  @Field(() => GraphQLDay, {
    nullable: true,
    description: '日期\n\nAs of that day; today, when left out.',
  })
  on?: string
}

/** The day a composition is told of. */
export const dayOf = ({ value }: Asked): SQL => sql`coalesce(${value('on')}::date, current_date)`

/** What a figure of a composition says besides what it counts. */
export const onDay = { arguments: StationOnDay, asOf: dayOf } as const

/** The rows that lay in the place asked for and were not yet archived at the end of the day. */
export const hereOnDay = (table: { communityId: Column; streetId: Column; archivedAt: Column }, asked: Asked): SQL =>
  and(
    asked.here({ communityId: table.communityId, streetId: table.streetId, archivedAt: sql`null` }),
    liveOn(table, dayOf(asked)),
  )!

type Standing = PgTable &
  Record<'id' | 'name' | 'sample' | 'communityId' | 'streetId' | 'archivedAt' | 'stationId', Column>

/**
 * The rows of a figure that counts what stood at a station that day: those of a table, by their first day where it has one
 * and as far as it is known, all of them or those for which a condition holds.
 */
export const standing =
  <T extends Standing>(
    type: string,
    table: T,
    { since, which }: { since?: Column; which?: (table: T) => SQL | undefined } = {},
  ): Figure['rows'] =>
  (asked) =>
    sql`select ${table.id}, ${type}::text, ${table.name}, 1, ${table.sample} from ${table}
      where ${and(
        hereOnDay(table, asked),
        atStation(table.stationId, asked),
        since && openOn(since, dayOf(asked)),
        which?.(table),
      )}`
