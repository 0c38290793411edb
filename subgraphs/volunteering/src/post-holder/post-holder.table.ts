import { holds, identity, place, sample, searchable, wordsFor } from '@concentric/chassis/columns'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { date, uuid, varchar } from 'drizzle-orm/pg-core'
import { volunteering } from '../schema.ts'
import { volunteers } from '../volunteer/volunteer.table.ts'
import { volunteerPosts } from '../volunteer-post/volunteer-post.table.ts'

// the exclusion constraint and the trigger of `keep_seats`
wordsFor('post_holder_volunteer_id_overlap', [
  '这位志愿者在这段时间已在岗；请先填写前一段的结束日期。',
  'This volunteer holds the post at that time already; give the earlier term its last day first.',
])
wordsFor('post_holder_post_id_seats', [
  '该岗位在这段时间已满员；请先结束他人的任期，或增加名额。',
  'The seats of this post are taken at that time; end another term first, or add seats.',
])

wordsFor('volunteer_post_seats_taken', [
  '在岗人数多于这个名额；请先结束多出的任期。',
  'More hold the post than that; end their terms first.',
])

export const postHolders = volunteering.table(
  'post_holder',
  {
    ...identity,
    ...place(),
    postId: uuid()
      .notNull()
      .references(() => volunteerPosts.id),
    volunteerId: uuid()
      .notNull()
      .references(() => volunteers.id),
    name: varchar({ length: 40 }).notNull(),
    startsOn: date({ mode: 'string' }).notNull(),
    endsOn: date({ mode: 'string' }),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, {
      read: ['district', 'auditor'],
      own: ['street', 'community', 'volunteer'],
      write: ['district', 'street', 'community'],
      within: t.postId,
    }),
    holds('post_holder_ends_on_order', sql`${t.endsOn} >= ${t.startsOn}`, [
      '结束日期不能早于开始日期。',
      'It does not end before it starts.',
    ]),
  ],
)
