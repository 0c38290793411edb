import { choice, holds, identity, place, sample, searchable } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { date, varchar } from 'drizzle-orm/pg-core'
import { organisations } from '../schema.ts'

/** A programme that joins what units do, such as 同心圆 (S95). */
export const programmes = organisations.table(
  'programme',
  {
    ...identity,
    ...place('street'),
    name: varchar({ length: 60 }).notNull(),
    kind: choice('ProgrammeKind', {
      PUBLIC_BENEFIT: ['公益', 'Public benefit'],
      JOINT_BUILDING: ['共建', 'Joint building'],
      OTHER: ['其他', 'Other'],
    }).notNull(),
    startsOn: date({ mode: 'string' }),
    endsOn: date({ mode: 'string' }),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, { read: everyone, write: ['district', 'street', 'community'] }),
    holds('programme_ends_on_order', sql`${t.endsOn} >= ${t.startsOn}`, [
      '结束日期不能早于开始日期。',
      'It does not end before it starts.',
    ]),
  ],
)
