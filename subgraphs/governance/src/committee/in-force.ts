import { type RowColumns } from '@concentric/chassis/entity'
import { type SQL, sql } from 'drizzle-orm'

/** Whether a committee is in force today, by the calendar of the district. */
export const isInForce = (row: RowColumns): SQL =>
  sql`daterange(${row.establishedOn}, ${row.dissolvedOn}, '[]') @> (now() at time zone 'Asia/Shanghai')::date`
