import { holds, identity, place, sample, searchable, wordsFor } from '@concentric/chassis/columns'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { date, uuid, varchar } from 'drizzle-orm/pg-core'
import { volunteering } from '../schema.ts'
import { volunteers } from '../volunteer/volunteer.table.ts'

export const studyPartners = volunteering.table(
  'study_partner',
  {
    ...identity,
    ...place(),
    volunteerId: uuid()
      .notNull()
      .references(() => volunteers.id),
    // who is helped stands nowhere but on the consent of paper that bears this code; given and erased by `keep_study_partner`
    code: varchar({ length: 12 }),
    name: varchar({ length: 40 }).notNull(),
    consentedOn: date({ mode: 'string' }).notNull(),
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
    }),
    holds('study_partner_consented_on_order', sql`${t.consentedOn} <= ${t.startsOn}`, [
      '须先征得对方同意，再开始结对。',
      'Who is helped agrees before the pair begins.',
    ]),
    holds('study_partner_ends_on_order', sql`${t.endsOn} >= ${t.startsOn}`, [
      '结束日期不能早于开始日期。',
      'It does not end before it starts.',
    ]),
  ],
)

wordsFor('study_partner_consented_on_future', ['同意日期不能晚于今天。', 'Consent is given today at the latest.'])
wordsFor('study_partner_ends_on_ended', [
  '这对结对已经结束，对象代号已删除，不能恢复：请重新征得同意，另建一对。',
  'The pair has ended and its code is erased: ask for consent anew and make another pair.',
])
