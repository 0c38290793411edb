import { place } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { date, index, integer, unique, uuid } from 'drizzle-orm/pg-core'
import { volunteering } from '../schema.ts'
import { volunteers } from '../volunteer/volunteer.table.ts'

const clerks = ['district', 'street', 'community'] as const

/** A part of a community's service in a month: at one station or none, by one team or none, for one activity or none. */
const part = () => ({
  ...place(),
  month: date({ mode: 'string' }).notNull(),
  stationId: uuid(),
  teamId: uuid(),
  activityId: uuid(),
})

/** Confirmed service of a volunteer by part: from it the volunteers of a part are counted, each once. */
export const volunteerPartTotals = volunteering.table(
  'volunteer_part_total',
  {
    volunteerId: uuid()
      .notNull()
      .references(() => volunteers.id),
    ...part(),
    records: integer().notNull(),
  },
  (t) => [
    unique('volunteer_part_total_unique')
      .on(t.volunteerId, t.communityId, t.month, t.stationId, t.teamId, t.activityId)
      .nullsNotDistinct(),
    ...reach(t, { read: ['district', 'auditor'], own: ['street', 'community', 'volunteer'], write: clerks }),
  ],
)

/** Confirmed service by part, kept by the statement that writes a record; no row of a person in it. */
export const partMinutesTotals = volunteering.table(
  'part_minutes_total',
  {
    ...part(),
    records: integer().notNull(),
    minutes: integer().notNull(),
    volunteers: integer().notNull(),
  },
  (t) => [
    unique('part_minutes_total_unique')
      .on(t.communityId, t.month, t.stationId, t.teamId, t.activityId)
      .nullsNotDistinct(),
    index('part_minutes_total_station_month').on(t.stationId, t.month).where(sql`station_id is not null`),
    index('part_minutes_total_team_month').on(t.teamId, t.month).where(sql`team_id is not null`),
    index('part_minutes_total_activity_month').on(t.activityId, t.month).where(sql`activity_id is not null`),
    // whether a month of a community has a part of few, which is asked of every row that is shown
    index('part_minutes_total_few').on(t.communityId, t.month).where(sql`volunteers between 1 and 4`),
    ...reach(t, { read: everyone, write: clerks }),
  ],
)
