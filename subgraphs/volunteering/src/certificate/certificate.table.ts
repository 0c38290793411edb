import { atLeast, choice, holds, lasting, personal, place, sample, wordsFor } from '@concentric/chassis/columns'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { date, integer, text, timestamp, uniqueIndex, uuid, varchar } from 'drizzle-orm/pg-core'
import { volunteering } from '../schema.ts'
import { serviceStations } from '../service-station/service-station.table.ts'
import { volunteers } from '../volunteer/volunteer.table.ts'

wordsFor('certificate_minutes_none', [
  '这段时间里，这位志愿者在该服务站没有已确认的服务记录。',
  'The volunteer has no confirmed record of this station in these days.',
])
wordsFor('certificate_until_on_future', ['截止日期不能晚于今天。', 'The last day is today at the latest.'])
wordsFor('certificate_state_notice', ['只有草稿可以公示。', 'Only a draft can be put on notice.'])
wordsFor('certificate_state_issue', [
  '只有草稿或公示中的证明可以出具。',
  'Only a draft or one on notice can be issued.',
])
wordsFor('certificate_notice_until_early', ['公示期未满，还不能出具。', 'The notice is not over yet.'])
wordsFor('certificate_state_withdraw', ['只有已出具的证明可以撤销。', 'Only what was issued can be withdrawn.'])
wordsFor('certificate_state_final', [
  '证明出具后内容不再改变：如有错误，请撤销后重新出具。',
  'What was issued stays as it is: withdraw it and issue another one.',
])

export const certificates = volunteering.table(
  'certificate',
  {
    ...lasting,
    ...place(),
    // who records certifies: a station, and its own records alone
    stationId: uuid()
      .notNull()
      .references(() => serviceStations.id),
    volunteerId: uuid()
      .notNull()
      .references(() => volunteers.id),
    state: choice('CertificateState', {
      DRAFT: ['草稿', 'Draft'],
      NOTICE: ['公示', 'On notice'],
      ISSUED: ['已出具', 'Issued'],
      WITHDRAWN: ['已撤销', 'Withdrawn'],
    })
      .notNull()
      .default('DRAFT'),
    number: varchar({ length: 24 }),
    fromOn: date({ mode: 'string' }).notNull(),
    untilOn: date({ mode: 'string' }).notNull(),
    headName: varchar({ length: 20 }).notNull(),
    handlerName: varchar({ length: 20 }).notNull(),
    contact: varchar({ length: 40 }).notNull(),
    notes: varchar({ length: 100 }),
    // facts: filled by a trigger from the records, for the last time when it is issued
    holderName: personal(varchar({ length: 20 }).notNull().default(''), 'displayName'),
    volunteerNumber: varchar({ length: 20 }).notNull().default(''),
    issuerName: varchar({ length: 40 }).notNull().default(''),
    minutes: integer().notNull().default(0),
    services: integer().notNull().default(0),
    contents: text().notNull().default(''),
    noticeUntil: date({ mode: 'string' }),
    issuedOn: date({ mode: 'string' }),
    /** Facts and signature, as the QR holds them: the name too. */
    code: personal(text(), 'displayName'),
    withdrawnAt: timestamp({ withTimezone: true, mode: 'string' }),
    withdrawnReason: varchar({ length: 200 }),
    ...sample,
  },
  (t) => [
    ...reach(t, { read: ['district', 'auditor'], own: ['street', 'community', 'volunteer'], write: [] }),
    uniqueIndex('certificate_number_unique').on(t.number),
    holds('certificate_until_on_order', sql`${t.untilOn} >= ${t.fromOn}`, [
      '截止日期不能早于起始日期。',
      'The last day is not before the first.',
    ]),
    holds(
      'certificate_number_issued',
      sql`(${t.number} is not null) = (${t.state} in ('ISSUED', 'WITHDRAWN')) and (${t.number} is null) = (${t.issuedOn} is null)`,
      ['编号在出具时给出。', 'The number is given when it is issued.'],
    ),
    atLeast(t.minutes, 0),
  ],
)
