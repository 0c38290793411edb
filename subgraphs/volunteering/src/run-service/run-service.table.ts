import { between, identity, place, sample, searchable, uniqueAmongLive, wordsFor } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { integer, primaryKey, uuid, varchar } from 'drizzle-orm/pg-core'
import { routeRuns } from '../route-run/route-run.table.ts'
import { routeServices } from '../route-service/route-service.table.ts'
import { volunteering } from '../schema.ts'

const clerks = ['district', 'street', 'community'] as const

export const runServices = volunteering.table(
  'run_service',
  {
    ...identity,
    ...place(),
    runId: uuid()
      .notNull()
      .references(() => routeRuns.id),
    serviceId: uuid()
      .notNull()
      .references(() => routeServices.id),
    name: varchar({ length: 40 }).notNull(),
    visits: integer().notNull(),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    // a count of few says too much of each; who has no part in it sees the figure, where no cell is small
    ...reach(t, { read: ['district', 'auditor'], own: ['street', 'community'], write: clerks, within: t.runId }),
    uniqueAmongLive('run_service_service_id_unique', t.runId, t.serviceId),
    between(t.visits, 0, 10_000),
  ],
)

/** The same counts for everybody, kept by the statement that writes them: summed by `routeServedByService`, where no cell is small. */
export const runServiceTotals = volunteering.table(
  'run_service_total',
  {
    runId: uuid()
      .notNull()
      .references(() => routeRuns.id),
    serviceId: uuid()
      .notNull()
      .references(() => routeServices.id),
    ...place(),
    visits: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.runId, t.serviceId] }),
    ...reach(t, { read: everyone, write: clerks, within: t.runId }),
  ],
)

wordsFor('run_service_service_id_route', [
  '服务项目须属于这一班次的线路。',
  'The service is one of the route of this run.',
])
wordsFor('run_service_run_id_served', ['停靠之后才有服务人次。', 'Nobody was served before the train has halted.'])
