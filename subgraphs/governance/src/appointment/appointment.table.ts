import { holds, identity, place, sample, searchable, wordsFor } from '@concentric/chassis/columns'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { date, uuid, varchar } from 'drizzle-orm/pg-core'
import { officials } from '../official/official.table.ts'
import { posts } from '../post/post.table.ts'
import { governance } from '../schema.ts'

// the exclusion constraint of `bodies_rules`
wordsFor('appointment_post_id_overlap', [
  '该职务在这一时间已有人任职；请先填写前任的结束日期。',
  'Somebody holds this post at that time; give the earlier appointment its last day first.',
])

export const appointments = governance.table(
  'appointment',
  {
    ...identity,
    ...place('district'),
    postId: uuid()
      .notNull()
      .references(() => posts.id),
    officialId: uuid()
      .notNull()
      .references(() => officials.id),
    name: varchar({ length: 60 }).notNull(),
    startsOn: date({ mode: 'string' }).notNull(),
    endsOn: date({ mode: 'string' }),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, {
      read: ['district', 'auditor'],
      own: ['street', 'community'],
      write: ['district', 'street', 'community'],
      within: t.postId,
    }),
    holds('appointment_ends_on_order', sql`${t.endsOn} >= ${t.startsOn}`, [
      '结束日期不能早于开始日期。',
      'It does not end before it starts.',
    ]),
  ],
)
