import { type RowColumns } from '@concentric/chassis/entity'
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { routeStops } from '../route-stop/route-stop.table.ts'
import { routeRuns as runs } from './route-run.table.ts'

/** The day the train last halted at a stop. */
export const lastServedOn = ({ id }: RowColumns): SQL =>
  sql`(select max(${runs.startsAt})::date from ${runs} where ${runs.stopId} = ${id} and ${runs.state} = 'SERVED' and ${runs.archivedAt} is null)`

/** When it halts there next. */
export const nextRunOfStop = ({ id }: RowColumns): SQL =>
  sql`(select min(${runs.startsAt}) from ${runs} where ${runs.stopId} = ${id} and ${isComing})`

/** When it halts next at any stop of a route. */
export const nextRunOfRoute = ({ id }: RowColumns): SQL =>
  sql`(select min(${runs.startsAt}) from ${runs} join ${routeStops} on ${routeStops.id} = ${runs.stopId} where ${routeStops.routeId} = ${id} and ${isComing})`

/** Of the runs of a community the one that comes next. */
export const isNextOf = ({ id, communityId }: RowColumns): SQL =>
  sql`${id} = (select ${runs.id} from ${runs} where ${runs.communityId} = ${communityId as SQLWrapper} and ${isComing} order by ${runs.startsAt}, ${runs.id} limit 1)`

const isComing = sql`${runs.state} = 'PLANNED' and ${runs.startsAt} >= now() and ${runs.archivedAt} is null`
