import { identity, searchable } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { unique, varchar } from 'drizzle-orm/pg-core'
import { governance } from '../schema.ts'

export const streets = governance.table(
  'street',
  {
    ...identity,
    name: varchar({ length: 40 }).notNull(),
    code: varchar({ length: 9 }).notNull(),
    ...searchable('name', 'code'),
  },
  (t) => [
    ...reach(t, { read: everyone, write: ['district'] }),
    unique('street_name_unique').on(t.name),
    unique('street_code_unique').on(t.code),
  ],
)
