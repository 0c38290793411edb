import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { bigint, date, text } from 'drizzle-orm/pg-core'
import { volunteering } from '../schema.ts'

/** The newest seal of this subgraph's trail at the end of each day, for everybody to note down. */
export const trailHeads = volunteering.table(
  'trail_head',
  {
    day: date({ mode: 'string' }).primaryKey(),
    number: bigint({ mode: 'number' }).notNull(),
    head: text().notNull(),
  },
  (t) => reach(t, { read: everyone, write: [], appended: true }),
)
