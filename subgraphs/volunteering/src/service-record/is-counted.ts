import { and, inArray, isNull, type SQL } from 'drizzle-orm'
import { serviceRecords as records } from './service-record.table.ts'

/** What a volunteer has earned by: the other states are not yet, or no longer, service (R57). */
export const isCounted: SQL = and(isNull(records.archivedAt), inArray(records.state, ['CONFIRMED', 'CORRECTED']))!
