import { choice, lasting, place, sample, wordsFor } from '@concentric/chassis/columns'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { boolean, date, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { consentPurpose, consentTexts } from '../consent-text/consent-text.table.ts'
import { volunteering } from '../schema.ts'
import { volunteers } from '../volunteer/volunteer.table.ts'

export const consents = volunteering.table(
  'consent',
  {
    ...lasting,
    ...place(),
    volunteerId: uuid()
      .notNull()
      .references(() => volunteers.id),
    textId: uuid()
      .notNull()
      .references(() => consentTexts.id),
    // the text's, copied when it is given
    purpose: consentPurpose().notNull(),
    channel: choice('ConsentChannel', {
      PAPER: ['纸质签字', 'Signed on paper'],
      COUNTER: ['当面', 'At the counter'],
      ONLINE: ['本人在线', 'Online, by oneself'],
    }).notNull(),
    byGuardian: boolean().notNull().default(false),
    givenOn: date({ mode: 'string' }).notNull(),
    withdrawnAt: timestamp({ withTimezone: true, mode: 'string' }),
    ...sample,
  },
  (t) => [
    ...reach(t, {
      read: ['district', 'auditor'],
      own: ['street', 'community', 'volunteer'],
      write: ['district', 'street', 'community', 'volunteer'],
      within: t.volunteerId,
      may: { volunteer: [t.withdrawnAt] },
    }),
    uniqueIndex('consent_purpose_live').on(t.volunteerId, t.purpose).where(sql`withdrawn_at is null`),
  ],
)

wordsFor('consent_purpose_live', [
  '这一用途已有有效的同意；如要更换版次，请先撤回原来的。',
  'There is a consent to this purpose already. Withdraw it before another edition is agreed to.',
])
wordsFor('consent_withdrawn_at_final', [
  '同意一经记录只能撤回，撤回后不能恢复；请重新征得同意。',
  'A consent can only be withdrawn, and stays so. Ask for it anew.',
])
wordsFor('consent_channel_own', [
  '本人在线的同意只能由本人登记；本人登记时方式为“本人在线”，且不能代监护人同意。',
  'Only the person gives a consent online, and gives it so and for himself; a guardian signs on paper or at the counter.',
])
wordsFor('consent_given_on_range', [
  '同意日期不能早于文本的启用日期，也不能晚于今天。',
  'It is given on a day from which the text is valid, today at the latest.',
])
wordsFor('consent_volunteer_id_erased', [
  '这位志愿者的个人信息已删除，不能再登记。',
  'The data of this volunteer were erased; nothing is kept any more.',
])
