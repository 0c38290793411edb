import { identity, searchable, uniqueAmongLive } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { uuid, varchar } from 'drizzle-orm/pg-core'
import { districts } from '../district/district.table.ts'
import { governance } from '../schema.ts'

export const streets = governance.table(
  'street',
  {
    ...identity,
    districtId: uuid()
      .notNull()
      .references(() => districts.id),
    name: varchar({ length: 40 }).notNull(),
    code: varchar({ length: 9 }).notNull(),
    ...searchable('name', 'code'),
  },
  (t) => [
    ...reach(t, { read: everyone, write: ['district'] }),
    uniqueAmongLive('street_name_unique', t.name),
    uniqueAmongLive('street_code_unique', t.code),
  ],
)
