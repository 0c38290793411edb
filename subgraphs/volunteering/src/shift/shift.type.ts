import {
  computed,
  createInsertSchema,
  Directive,
  Draft,
  InputType,
  Int,
  many,
  ObjectType,
  one,
  Patch,
  Row,
} from '@concentric/chassis/derive'
import { shifts } from './shift.table.ts'
import { shiftSeatsTakenOf, shiftWaitingCountOf } from './shift-total.ts'

const labels = {
  activityId: ['活动', 'Activity'],
  name: ['班次', 'Shift', 'As the notice calls it: the morning, the second batch (S41).'],
  startsAt: ['开始时间', 'Starts', 'Within the time of the activity.'],
  endsAt: ['结束时间', 'Ends'],
  seats: ['名额', 'Seats', 'Never oversold; who comes later waits (R59).'],
} as const
const rules = createInsertSchema(shifts).omit({ published: true })

const relations = {
  activity: one('Activity', shifts.activityId),
  signUps: many('SignUp', 'shift', ['报名', 'Sign-ups']),
  groupSignUps: many('GroupSignUp', 'shift', ['团体报名', 'Group sign-ups']),
  seatsTaken: computed(
    () => Int,
    ['已占名额', 'Seats taken', 'A kept count; children under a guardian’s sign-up and groups of units among them.'],
    shiftSeatsTakenOf,
  ),
  waitingCount: computed(() => Int, ['候补', 'Waiting', 'A kept count.'], shiftWaitingCountOf),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class Shift extends Row(
  shifts,
  ['班次', 'Shift', 'A time of an activity that people sign up for.'],
  labels,
  relations,
) {}

@InputType()
export class ShiftDraft extends Draft(shifts, rules) {}

@InputType()
export class ShiftPatch extends Patch(shifts, rules) {}
