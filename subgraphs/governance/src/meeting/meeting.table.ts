import { holds, identity, place, sample, searchable, wordsFor } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { boolean, date, integer, uuid, varchar } from 'drizzle-orm/pg-core'
import { committees } from '../committee/committee.table.ts'
import { conferences } from '../conference/conference.table.ts'
import { governance } from '../schema.ts'
import { meetingState } from './meeting-state.ts'

// the trigger `follow_body` refuses by this name
wordsFor('meeting_community_id_of_body', [
  '会议的所在地方须与召开它的机构相同；可以留空，自动填写。',
  'A meeting lies where its body lies; leave the place empty and it follows.',
])

// `check_meeting_withdrawn` refuses by this name
wordsFor('meeting_state_of_minutes', [
  '纪要已公布，请先把纪要改回草稿。',
  'Its minutes are published; make them a draft first.',
])

// `follow_meeting` refuses by this name
wordsFor('meeting_conference_id_invited', [
  '已向成员单位发出邀请，不能再改联席会；请另建会议。',
  'Members are invited already: it stays with its conference. Plan another meeting.',
])

export const meetings = governance.table(
  'meeting',
  {
    ...identity,
    ...place('district'),
    conferenceId: uuid().references(() => conferences.id),
    committeeId: uuid().references(() => committees.id),
    name: varchar({ length: 60 }).notNull(),
    state: meetingState(),
    heldOn: date({ mode: 'string' }),
    venueId: uuid(),
    attendedCount: integer(),
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
    }),
    holds('meeting_conference_id_or_committee_id', sql`(${t.conferenceId} is null) <> (${t.committeeId} is null)`, [
      '会议由联席会（议事会）或党委之一召开，请只选一个。',
      'A meeting is of a conference or of a committee: choose one of the two.',
    ]),
    holds(
      'meeting_attended_count_held',
      sql`${t.attendedCount} is null or ${t.attendedCount} >= 0 and ${t.state} in ('HELD', 'MINUTED', 'PUBLISHED')`,
      ['召开之后才填写到会人数，且不能小于 0。', 'How many attended is known once it was held, and not negative.'],
    ),
  ],
)
