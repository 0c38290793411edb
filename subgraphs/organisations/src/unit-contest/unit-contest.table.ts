import { choice, holds, lasting, personal, place, sample, searchable, wordsFor } from '@concentric/chassis/columns'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { date, timestamp, uniqueIndex, uuid, varchar } from 'drizzle-orm/pg-core'
import { partnerUnits } from '../partner-unit/partner-unit.table.ts'
import { organisations } from '../schema.ts'

wordsFor('unit_contest_subject_id_open', [
  '这一条已有待答复的申请。',
  'There is a request about this already that waits for its answer.',
])

/** What a unit holds to be wrong with what is kept of it, or wants erased; it lies where what it is about lies, whose office answers. */
export const unitContests = organisations.table(
  'unit_contest',
  {
    ...lasting,
    ...place('district'),
    unitId: uuid()
      .notNull()
      .references(() => partnerUnits.id),
    subject: choice('ContestSubject', {
      UNIT: ['单位资料', 'Record of the unit'],
      CONTACT: ['联系岗位', 'Contact'],
      SEAT: ['席位', 'Seat'],
      DONATION: ['捐赠', 'Donation'],
      ACTIVITY: ['主办活动', 'Hosted activity'],
    }).notNull(),
    subjectId: uuid().notNull(),
    // as it was called then
    name: varchar({ length: 60 }).notNull(),
    wish: choice('ContestWish', { CORRECT: ['更正', 'Correct'], ERASE: ['删除', 'Erase'] }).notNull(),
    state: choice('UnitContestState', {
      OPEN: ['待答复', 'Open'],
      UPHELD: ['已办理', 'Done'],
      DISMISSED: ['不成立', 'Dismissed'],
      WITHDRAWN: ['已撤回', 'Withdrawn'],
    })
      .notNull()
      .default('OPEN'),
    // both may speak of a person
    reason: personal(varchar({ length: 200 }).notNull(), 'displayName'),
    answer: personal(varchar({ length: 200 }), 'displayName'),
    dueOn: date({ mode: 'string' }).notNull(),
    answeredAt: timestamp({ withTimezone: true, mode: 'string' }),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, {
      read: ['district', 'auditor'],
      own: ['street', 'community', 'unit'],
      write: ['district', 'street', 'community'],
    }),
    uniqueIndex('unit_contest_subject_id_open').on(t.unitId, t.subjectId).where(sql`state = 'OPEN'`),
    holds('unit_contest_wish_subject', sql`${t.wish} = 'CORRECT' or ${t.subject} = 'CONTACT'`, [
      '只能申请删除联系岗位；其他记录有误，请申请更正。',
      'Of contacts alone an erasure is asked for; what else is wrong is corrected.',
    ]),
    holds('unit_contest_answer_state', sql`(${t.state} in ('UPHELD', 'DISMISSED')) = (${t.answer} is not null)`, [
      '答复须写明内容。',
      'An answer says something.',
    ]),
  ],
)
