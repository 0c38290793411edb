import { choice, holds, identity, onlyOne, place, sample, searchable } from '@concentric/chassis/columns'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { boolean, date, uuid, varchar } from 'drizzle-orm/pg-core'
import { conferences } from '../conference/conference.table.ts'
import { meetings } from '../meeting/meeting.table.ts'
import { meetingState } from '../meeting/meeting-state.ts'
import { governance } from '../schema.ts'

export const LONGEST_POST = 20

/** A meeting as a unit or an organisation asked to it sees it: neither reads the meeting before it is published, nor what another answered. */
export const meetingInvitations = governance.table(
  'meeting_invitation',
  {
    ...identity,
    ...place('district'),
    meetingId: uuid()
      .notNull()
      .references(() => meetings.id),
    conferenceId: uuid()
      .notNull()
      .references(() => conferences.id),
    unitId: uuid(),
    organisationId: uuid(),
    // the meeting's, and its agenda without what is internal, kept by triggers
    name: varchar({ length: 60 }).notNull(),
    state: meetingState(),
    heldOn: date({ mode: 'string' }),
    venueId: uuid(),
    agenda: varchar({ length: 4000 }),
    answer: choice('InvitationAnswer', {
      AWAITED: ['未答复', 'Not answered'],
      COMING: ['参加', 'Coming'],
      NOT_COMING: ['不参加', 'Not coming'],
    })
      .notNull()
      .default('AWAITED'),
    attendeePost: varchar({ length: LONGEST_POST }),
    reason: varchar({ length: 200 }),
    answeredOn: date({ mode: 'string' }),
    attended: boolean(),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, {
      read: ['district', 'auditor'],
      own: ['street', 'community', 'unit', 'organisation'],
      write: ['district', 'street', 'community'],
      within: t.meetingId,
    }),
    onlyOne(
      'meeting_invitation_unit_id_unique',
      [t.meetingId, t.unitId],
      ['该单位已在邀请之列。', 'The unit is invited already.'],
    ),
    onlyOne(
      'meeting_invitation_organisation_id_unique',
      [t.meetingId, t.organisationId],
      ['该社会组织已在邀请之列。', 'The organisation is invited already.'],
    ),
    holds(
      'meeting_invitation_unit_id_or_organisation_id',
      sql`(${t.unitId} is null) <> (${t.organisationId} is null)`,
      ['邀请发给单位或社会组织之一。', 'An invitation is for a unit or for an organisation.'],
    ),
    holds('meeting_invitation_attendee_post_coming', sql`(${t.attendeePost} is not null) = (${t.answer} = 'COMING')`, [
      '参加的请写参会职务，不参加的不写。',
      'Who comes names the post that comes, nobody else does.',
    ]),
    holds('meeting_invitation_reason_not_coming', sql`(${t.reason} is not null) = (${t.answer} = 'NOT_COMING')`, [
      '不参加的请写理由，参加的不写。',
      'Who does not come says why, nobody else does.',
    ]),
    holds(
      'meeting_invitation_attended_held',
      sql`${t.attended} is null or ${t.state} in ('HELD', 'MINUTED', 'PUBLISHED')`,
      ['召开之后才登记是否到会。', 'Who came is known once it was held.'],
    ),
  ],
)
