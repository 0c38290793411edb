import { type KeptTotal } from '@concentric/chassis/kept-total'
import { sql } from 'drizzle-orm'
import { runServices, runServiceTotals } from './run-service.table.ts'

const { runId, serviceId, communityId, streetId, visits, archivedAt } = runServices

/** The totals of visits by halt and service, as they were counted. */
export const keptRunServices: readonly KeptTotal[] = [
  {
    table: runServiceTotals,
    counts: ['visits'],
    rows: sql`select ${runId}, ${serviceId}, ${communityId}, ${streetId}, case when ${archivedAt} is null then ${visits} else 0 end from ${runServices}`,
  },
]
