import { choice, identity, onlyOne, place, sample, searchable, wordsFor } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { boolean, uuid, varchar } from 'drizzle-orm/pg-core'
import { meetings } from '../meeting/meeting.table.ts'
import { governance } from '../schema.ts'

// `check_record_published` refuses by this name
wordsFor('meeting_record_state_of_meeting', [
  '会议公布之后才能公布纪要。',
  'Minutes are published once their meeting is.',
])

export const meetingRecords = governance.table(
  'meeting_record',
  {
    ...identity,
    ...place('district'),
    meetingId: uuid()
      .notNull()
      .references(() => meetings.id),
    name: varchar({ length: 60 }).notNull(),
    text: varchar({ length: 10_000 }).notNull(),
    decisions: varchar({ length: 4000 }),
    state: choice('MeetingRecordState', {
      DRAFT: ['草稿', 'Draft'],
      PUBLISHED: ['已公布', 'Published'],
    })
      .notNull()
      .default('DRAFT'),
    published: boolean().notNull().generatedAlwaysAs(sql`state = 'PUBLISHED'`),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, {
      read: everyone,
      published: t.published,
      own: ['street', 'community'],
      write: ['district', 'street', 'community'],
      within: t.meetingId,
    }),
    onlyOne(
      'meeting_record_meeting_id_unique',
      [t.meetingId],
      ['这次会议已有纪要。', 'This meeting has its minutes already.'],
    ),
  ],
)
