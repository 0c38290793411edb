import { choice, identity, place, sample, searchable } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { date, uuid, varchar } from 'drizzle-orm/pg-core'
import { committees } from '../committee/committee.table.ts'
import { governance } from '../schema.ts'

export const branches = governance.table(
  'branch',
  {
    ...identity,
    ...place('street'),
    committeeId: uuid().references(() => committees.id),
    name: varchar({ length: 40 }).notNull(),
    kind: choice('BranchKind', {
      AREA: ['片区支部', 'Area branch'],
      UNIT: ['单位支部', 'Branch of a unit'],
      JOINT: ['联合支部', 'Joint branch'],
      BUILDING: ['楼宇支部', 'Branch of a building'],
    }).notNull(),
    foundedOn: date({ mode: 'string' }),
    ...sample,
    ...searchable('name'),
  },
  (t) => [...reach(t, { read: everyone, write: ['district', 'street', 'community'] })],
)
