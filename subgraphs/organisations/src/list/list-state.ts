import { choice } from '@concentric/chassis/columns'
import { sql } from 'drizzle-orm'
import { boolean } from 'drizzle-orm/pg-core'

/** A column for how far an entry of the three lists has come; a new one is a draft. */
export const listState = () =>
  choice('ListState', {
    DRAFT: ['草稿', 'Draft'],
    OPEN: ['公开', 'Open'],
    MATCHED: ['已对接', 'Matched'],
    IN_PROGRESS: ['进行中', 'In progress'],
    FULFILLED: ['已完成', 'Fulfilled'],
    CONFIRMED: ['已确认', 'Confirmed'],
    EXPIRED: ['过期', 'Expired'],
    WITHDRAWN: ['撤回', 'Withdrawn'],
  })
    .notNull()
    .default('DRAFT')

/** A column that opens an entry to everyone unless its state is a draft, withdrawn or expired; for a table with `listState`. */
export const publishedByState = () =>
  boolean().notNull().generatedAlwaysAs(sql`state not in ('DRAFT', 'WITHDRAWN', 'EXPIRED')`)
