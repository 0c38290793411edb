import { between, holds, lasting, place, sample, wordsFor } from '@concentric/chassis/columns'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { integer, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { volunteering } from '../schema.ts'
import { shifts } from '../shift/shift.table.ts'
import { cancelReason, signUpState } from '../sign-up/sign-up-state.ts'

const MOST_CAME = 1000

export const groupSignUps = volunteering.table(
  'group_sign_up',
  {
    ...lasting,
    // the activity's
    ...place('street'),
    shiftId: uuid()
      .notNull()
      .references(() => shifts.id),
    unitId: uuid().notNull(),
    state: signUpState().notNull(),
    headcount: integer().notNull(),
    // what the totals of a shift count, of a volunteer's sign-up and of this one alike
    seats: integer().notNull().generatedAlwaysAs(sql`headcount`),
    waitingPlace: integer(),
    // shown as a number of five and more
    came: integer(),
    cancelledBecause: cancelReason(),
    // the shift's; filled by `fill_group_sign_up`
    startsAt: timestamp({ withTimezone: true, mode: 'string' }).notNull().defaultNow(),
    endsAt: timestamp({ withTimezone: true, mode: 'string' }).notNull().defaultNow(),
    ...sample,
  },
  (t) => [
    ...reach(t, {
      read: ['district', 'auditor'],
      own: ['street', 'community', 'unit'],
      write: ['district', 'street', 'community'],
      within: t.shiftId,
    }),
    uniqueIndex('group_sign_up_shift_id_unique').on(t.shiftId, t.unitId).where(sql`state <> 'CANCELLED'`),
    between(t.headcount, 1, 10_000),
    between(t.came, 0, MOST_CAME),
    holds('group_sign_up_came_state', sql`(${t.state} in ('ATTENDED', 'ABSENT')) = (${t.came} is not null)`, [
      '登记到场情况须填写到场人数。',
      'Who says that a group came or did not says how many came.',
    ]),
    holds('group_sign_up_waiting_place_state', sql`(${t.state} = 'WAITLISTED') = (${t.waitingPlace} is not null)`, [
      '候补才有排位。',
      'Who waits has a place in the queue, and nobody else.',
    ]),
    holds(
      'group_sign_up_cancelled_because_state',
      sql`(${t.state} = 'CANCELLED') = (${t.cancelledBecause} is not null)`,
      ['取消须注明原因。', 'What was cancelled says why.'],
    ),
  ],
)

wordsFor('group_sign_up_shift_id_unique', [
  '本单位已为这一班次报过名：请修改人数。',
  'The unit has signed a group up for this shift: change its headcount.',
])
wordsFor('group_sign_up_shift_id_closed', [
  '这一班次现在不能报名：活动未开放报名，或班次已开始。',
  'This shift takes no sign-ups: its activity is not open, or it has begun.',
])
wordsFor('group_sign_up_headcount_limit', ['这一班次没有这么多名额。', 'The shift has fewer seats in all.'])
wordsFor('group_sign_up_headcount_free', [
  '剩余名额不够：请减少人数，或另报一个班次。',
  'There are not so many seats left: bring fewer, or choose another shift.',
])
wordsFor('group_sign_up_id_over', [
  '这一报名已取消，或已登记到场人数。',
  'It was cancelled already, or how many came is entered.',
])
wordsFor('group_sign_up_id_begun', [
  '班次已开始，请联系活动现场的工作人员。',
  'The shift has begun; ask the clerks on the spot.',
])
wordsFor('group_sign_up_came_early', [
  '班次开始之后才能登记到场人数。',
  'How many came is known once the shift has begun.',
])
