import { choice, holds, identity, place, sample, searchable, wordsFor } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { boolean, date, uuid, varchar } from 'drizzle-orm/pg-core'
import { conferences } from '../conference/conference.table.ts'
import { meetings } from '../meeting/meeting.table.ts'
import { governance } from '../schema.ts'

// `place_item` refuses by this name
wordsFor('agenda_item_meeting_id_of_conference', [
  '请选择同一联席会（议事会）的会议。',
  'Choose a meeting of the conference the item was raised in.',
])

export const agendaItems = governance.table(
  'agenda_item',
  {
    ...identity,
    ...place('district'),
    conferenceId: uuid()
      .notNull()
      .references(() => conferences.id),
    meetingId: uuid().references(() => meetings.id),
    unitId: uuid(),
    organisationId: uuid(),
    needId: uuid(),
    name: varchar({ length: 80 }).notNull(),
    detail: varchar({ length: 1000 }),
    kind: choice('AgendaKind', {
      HARD_MATTER: ['难事要事', 'Hard matter'],
      PLAN: ['党建规划', 'Plan'],
      DEVELOPMENT: ['发展良策', 'Development'],
      RESPONSIBILITY: ['治理责任', 'Responsibility'],
      STREETSCAPE: ['美丽街区', 'Streetscape'],
      OTHER: ['其他', 'Other'],
    }).notNull(),
    state: choice('ItemState', {
      RAISED: ['提出', 'Raised'],
      ACCEPTED: ['受理', 'Accepted'],
      DISCUSSED: ['商讨', 'Discussed'],
      DECIDED: ['决定', 'Decided'],
      ACTION: ['办理', 'In action'],
      VERIFIED: ['核实', 'Verified'],
      CLOSED: ['办结', 'Closed'],
      DECLINED: ['不予受理', 'Declined'],
    })
      .notNull()
      .default('RAISED'),
    major: boolean().notNull().default(false),
    internal: boolean().notNull().default(false),
    raisedOn: date({ mode: 'string' }).notNull().default(sql`current_date`),
    answer: varchar({ length: 300 }),
    // that its meeting is and that it is not internal, kept by triggers
    published: boolean().notNull().default(false),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, {
      read: everyone,
      published: t.published,
      own: ['street', 'community', 'unit', 'organisation'],
      write: ['district', 'street', 'community'],
      within: t.conferenceId,
    }),
    holds(
      'agenda_item_internal_unit_id',
      sql`not ${t.internal} or ${t.unitId} is null and ${t.organisationId} is null`,
      ['单位、社会组织提出的议题不能设为内部。', 'What a unit or an organisation raised is not internal.'],
    ),
    holds('agenda_item_organisation_id_alone', sql`${t.unitId} is null or ${t.organisationId} is null`, [
      '议题由一个单位或一个社会组织提出，请只选一个。',
      'One raised it, a unit or an organisation: choose one of the two.',
    ]),
    holds(
      'agenda_item_meeting_id_discussed',
      sql`${t.meetingId} is not null or ${t.state} in ('RAISED', 'ACCEPTED', 'DECLINED', 'CLOSED')`,
      ['已商讨的议题须写明会议。', 'What was discussed names the meeting.'],
    ),
    holds('agenda_item_answer_declined', sql`${t.state} <> 'DECLINED' or ${t.answer} is not null`, [
      '不予受理须写明答复。',
      'What is declined is answered.',
    ]),
  ],
)
