import { between, identity, place, sample, searchable, wordsFor } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { date, integer, varchar } from 'drizzle-orm/pg-core'
import { volunteering } from '../schema.ts'

wordsFor('service_route_id_stops', ['线路还没有站点，请先添加站点。', 'The route has no stops yet; add them first.'])
wordsFor('service_route_input_day', [
  '按这样的时间，当天的班次会过午夜：请提早出发，或让各站隔开几天。',
  'The halts of a day would go past midnight: start earlier, or put days between the stops.',
])

export const serviceRoutes = volunteering.table(
  'service_route',
  {
    ...identity,
    ...place('street'),
    name: varchar({ length: 40 }).notNull(),
    startsOn: date({ mode: 'string' }).notNull(),
    everyDays: integer().notNull(),
    ...sample,
    ...searchable('name'),
  },
  (t) => [...reach(t, { read: everyone, write: ['district', 'street'] }), between(t.everyDays, 1, 366)],
)
