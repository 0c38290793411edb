import { identity, sample, searchable, uniqueAmongLive } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { unique, uuid, varchar } from 'drizzle-orm/pg-core'
import { governance } from '../schema.ts'
import { streets } from '../street/street.table.ts'

export const communities = governance.table(
  'community',
  {
    ...identity,
    streetId: uuid()
      .notNull()
      .references(() => streets.id),
    name: varchar({ length: 40 }).notNull(),
    code: varchar({ length: 12 }),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, { read: everyone, write: ['district', 'street'] }),
    uniqueAmongLive('community_name_street_id_unique', t.name, t.streetId),
    uniqueAmongLive('community_code_unique', t.code),
    // what every placed row of the four subgraphs references: a wrong pair is refused, a move rewrites the rows
    unique('community_tree').on(t.id, t.streetId),
  ],
)
