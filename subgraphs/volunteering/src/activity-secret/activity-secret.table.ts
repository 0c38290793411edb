import { reach } from '@concentric/chassis/reach'
import { text, uuid } from 'drizzle-orm/pg-core'
import { activities } from '../activity/activity.table.ts'
import { volunteering } from '../schema.ts'

/** What the codes of an activity are made of; it never leaves the database. */
export const activitySecrets = volunteering.table(
  'activity_secret',
  {
    activityId: uuid()
      .primaryKey()
      .references(() => activities.id),
    secret: text().notNull(),
  },
  (t) => reach(t, { read: [], write: [] }),
)
