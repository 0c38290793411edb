import {
  atLeast,
  choice,
  holds,
  identity,
  place,
  sample,
  searchable,
  uniqueAmongLive,
} from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { integer, timestamp, uuid, varchar } from 'drizzle-orm/pg-core'
import { activities } from '../activity/activity.table.ts'
import { routeStops } from '../route-stop/route-stop.table.ts'
import { volunteering } from '../schema.ts'

export const routeRuns = volunteering.table(
  'route_run',
  {
    ...identity,
    ...place(),
    stopId: uuid()
      .notNull()
      .references(() => routeStops.id),
    activityId: uuid().references(() => activities.id),
    name: varchar({ length: 40 }).notNull(),
    startsAt: timestamp({ withTimezone: true, mode: 'string' }).notNull(),
    endsAt: timestamp({ withTimezone: true, mode: 'string' }).notNull(),
    state: choice('RouteRunState', {
      PLANNED: ['计划', 'Planned'],
      SERVED: ['已停靠', 'Served'],
      CANCELLED: ['取消', 'Cancelled'],
    })
      .notNull()
      .default('PLANNED'),
    servedCount: integer(),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, { read: everyone, write: ['district', 'street', 'community'], within: t.stopId }),
    uniqueAmongLive('route_run_starts_at_unique', t.stopId, t.startsAt),
    atLeast(t.servedCount, 0),
    holds('route_run_ends_at_order', sql`${t.endsAt} > ${t.startsAt}`, [
      '结束时间须晚于开始时间。',
      'It ends after it starts.',
    ]),
    holds('route_run_served_count_state', sql`${t.servedCount} is null or ${t.state} = 'SERVED'`, [
      '停靠之后才有服务人次。',
      'Nobody was served before the train has halted.',
    ]),
  ],
)
