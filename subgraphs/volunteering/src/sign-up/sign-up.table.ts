import { between, holds, lasting, personal, place, sample, wordsFor } from '@concentric/chassis/columns'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { boolean, integer, timestamp, uniqueIndex, uuid, varchar } from 'drizzle-orm/pg-core'
import { volunteering } from '../schema.ts'
import { shifts } from '../shift/shift.table.ts'
import { volunteers } from '../volunteer/volunteer.table.ts'
import { cancelReason, signUpState } from './sign-up-state.ts'

export const signUps = volunteering.table(
  'sign_up',
  {
    ...lasting,
    // the activity's, whose clerks need not be those of the volunteer
    ...place('street'),
    shiftId: uuid()
      .notNull()
      .references(() => shifts.id),
    volunteerId: uuid()
      .notNull()
      .references(() => volunteers.id),
    // as they were then: the host may be of another place and see no register; filled by `fill_sign_up`
    volunteerNumber: varchar({ length: 20 }).notNull().default(''),
    displayName: personal(varchar({ length: 20 }).notNull().default(''), 'displayName'),
    state: signUpState().notNull(),
    attends: boolean().notNull().default(true),
    children: integer().notNull().default(0),
    guardianAgreedAt: timestamp({ withTimezone: true, mode: 'string' }),
    seats: integer().notNull().generatedAlwaysAs(sql`attends::int + children`),
    waitingPlace: integer(),
    cancelledBecause: cancelReason(),
    // why the host let somebody in who had not attended the training the activity requires
    trainingWaiver: personal(varchar({ length: 200 }), 'displayName'),
    // the shift's, for a volunteer is in one place at a time; filled by `fill_sign_up`
    startsAt: timestamp({ withTimezone: true, mode: 'string' }).notNull().defaultNow(),
    endsAt: timestamp({ withTimezone: true, mode: 'string' }).notNull().defaultNow(),
    ...sample,
  },
  (t) => [
    ...reach(t, {
      read: ['district', 'auditor'],
      own: ['street', 'community', 'volunteer'],
      write: ['district', 'street', 'community'],
      within: t.shiftId,
    }),
    uniqueIndex('sign_up_shift_id_unique').on(t.shiftId, t.volunteerId).where(sql`state <> 'CANCELLED'`),
    between(t.children, 0, 10),
    holds('sign_up_attends_children', sql`${t.attends} or ${t.children} > 0`, [
      '请至少占一个名额：本人参加，或带孩子参加。',
      'A sign-up takes a seat at least: one’s own, or one for a child.',
    ]),
    holds('sign_up_children_guardian', sql`${t.children} = 0 or ${t.guardianAgreedAt} is not null`, [
      '为孩子报名须由监护人确认同意。',
      'Whoever signs up children is their guardian, and agrees.',
    ]),
    holds('sign_up_waiting_place_state', sql`(${t.state} = 'WAITLISTED') = (${t.waitingPlace} is not null)`, [
      '候补才有排位。',
      'Who waits has a place in the queue, and nobody else.',
    ]),
    holds('sign_up_cancelled_because_state', sql`(${t.state} = 'CANCELLED') = (${t.cancelledBecause} is not null)`, [
      '取消须注明原因。',
      'What was cancelled says why.',
    ]),
  ],
)

wordsFor('sign_up_shift_id_overlap', [
  '这位志愿者在这段时间已报名别处：同一时间只能在一处。',
  'This volunteer has signed up elsewhere for this time: one is in one place at a time.',
])
wordsFor('sign_up_shift_id_unique', ['已经报过这一班次。', 'There is a sign-up for this shift already.'])
wordsFor('sign_up_shift_id_closed', [
  '这一班次现在不能报名：活动未开放报名，或班次已开始。',
  'This shift takes no sign-ups: its activity is not open, or it has begun.',
])
wordsFor('sign_up_shift_id_training', [
  '这项活动须先参加所要求的培训；尚未参加的，请先报名培训，或由组织者注明理由准予报名。',
  'The activity requires a training that was not attended. Attend it first, or the host lets you in for a reason.',
])
wordsFor('sign_up_children_limit', ['这一班次没有这么多名额。', 'The shift has fewer seats in all.'])
wordsFor('sign_up_children_age', [
  '这项活动有最低年龄要求，14 岁以下的孩子不能参加。',
  'The activity has a minimum age: children below 14 cannot take part.',
])
wordsFor('sign_up_volunteer_id_gone', ['这位志愿者已归档或注销，不能报名。', 'The volunteer was archived or has left.'])
wordsFor('sign_up_id_over', [
  '这一报名已取消或已登记到场情况。',
  'It was cancelled already, or who attended is entered.',
])
wordsFor('sign_up_id_begun', [
  '班次已开始，请联系活动现场的工作人员取消。',
  'The shift has begun; ask the clerks on the spot to cancel.',
])
wordsFor('sign_up_state_step', ['报名的当前状态不能这样改。', 'A sign-up in this state does not take that step.'])
wordsFor('sign_up_state_early', ['班次开始之后才能登记到场情况。', 'Who attended is known once the shift has begun.'])
