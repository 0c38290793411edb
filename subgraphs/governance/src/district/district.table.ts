import { identity, searchable, uniqueAmongLive } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { varchar } from 'drizzle-orm/pg-core'
import { governance } from '../schema.ts'

export const districts = governance.table(
  'district',
  {
    ...identity,
    name: varchar({ length: 40 }).notNull(),
    code: varchar({ length: 6 }).notNull(),
    ...searchable('name', 'code'),
  },
  (t) => [
    ...reach(t, { read: everyone, write: ['district'] }),
    uniqueAmongLive('district_name_unique', t.name),
    uniqueAmongLive('district_code_unique', t.code),
  ],
)
