import { choice, lasting } from '@concentric/chassis/columns'
import { levelWords } from '@concentric/chassis/level-words'
import { reach } from '@concentric/chassis/reach'
import { uuid, varchar } from 'drizzle-orm/pg-core'
import { governance } from '../schema.ts'

const { DISTRICT, STREET, COMMUNITY, BUILDING, AUDITOR } = levelWords

/** An export as one of the units in it sees it: a row for each, which only that unit and those who oversee the district read. */
export const unitExports = governance.table(
  'unit_export',
  {
    ...lasting,
    unitId: uuid().notNull(),
    name: varchar({ length: 60 }).notNull(),
    officeLevel: choice('OfficeLevel', { DISTRICT, STREET, COMMUNITY, BUILDING, AUDITOR }).notNull(),
    // the office, never the clerk
    officeName: varchar({ length: 60 }).notNull(),
  },
  (t) => reach(t, { read: ['district', 'auditor'], own: ['unit'], write: [] }),
)
