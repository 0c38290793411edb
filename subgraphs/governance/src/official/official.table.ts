import { choice, identity, personal, place, sample, searchable } from '@concentric/chassis/columns'
import { reach } from '@concentric/chassis/reach'
import { uuid, varchar } from 'drizzle-orm/pg-core'
import { governance } from '../schema.ts'

export const officials = governance.table(
  'official',
  {
    ...identity,
    ...place('district'),
    displayName: personal(varchar({ length: 40 }).notNull(), 'displayName'),
    rank: choice('Rank', {
      DIVISION: ['正处级', 'Division head'],
      DEPUTY_DIVISION: ['副处级', 'Deputy division head'],
      SECTION: ['科级', 'Section level'],
      OTHER: ['其他', 'Other'],
    }).notNull(),
    officePhone: varchar({ length: 20 }),
    workplaceId: uuid(),
    ...sample,
    ...searchable('displayName'),
  },
  (t) => [
    ...reach(t, {
      read: ['district', 'auditor'],
      own: ['street', 'community'],
      write: ['district', 'street', 'community'],
    }),
  ],
)
