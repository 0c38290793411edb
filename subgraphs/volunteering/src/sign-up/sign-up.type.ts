import { Directive, ObjectType, one, Row } from '@concentric/chassis/derive'
import { signUps } from './sign-up.table.ts'

const labels = {
  shiftId: ['班次', 'Shift'],
  volunteerId: ['志愿者', 'Volunteer', 'In one place at a time (R59).'],
  volunteerNumber: ['志愿者编号', 'Number', 'Copied when signing up: the host may be of another place.'],
  displayName: ['称呼', 'Display name', 'Copied likewise.'],
  state: ['状态', 'State'],
  attends: ['本人参加', 'Attends', 'Whether the volunteer takes a seat himself.'],
  children: ['儿童人数', 'Children', 'Seats for children under 14 whose guardian signs up; no name is kept (R58).'],
  guardianAgreedAt: ['监护人同意时间', 'Guardian agreed'],
  seats: ['占用名额', 'Seats'],
  waitingPlace: ['候补排位', 'Place in the queue', 'Counted from 1; who is before one moves up or leaves.'],
  cancelledBecause: ['取消原因', 'Why cancelled'],
  trainingWaiver: ['免训原因', 'Training waived because', 'Why the host let in who had not attended what is required.'],
  startsAt: ['开始时间', 'Starts'],
  endsAt: ['结束时间', 'Ends'],
} as const

const relations = {
  shift: one('Shift', signUps.shiftId),
  volunteer: one('Volunteer', signUps.volunteerId),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class SignUp extends Row(
  signUps,
  ['报名', 'Sign-up', 'Seats of a shift one volunteer has, waits for, or had. Made and cancelled by acts alone.'],
  labels,
  relations,
) {}
