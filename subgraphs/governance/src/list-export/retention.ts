import { type Retention } from '@concentric/chassis/retention'
import { sql } from 'drizzle-orm'
import { listExports } from './list-export.table.ts'

/** What a list was filtered by may name somebody: it is let go after 180 days; that the list went out stays (SECURITY 3). */
export const listExportRetention: Retention = sql`update ${listExports} set filter = null
  where filter is not null and created_at < now() - interval '180 days'`
