import { computed, Directive, Int, ObjectType, one, Row } from '@concentric/chassis/derive'
import { groupSignUps } from './group-sign-up.table.ts'
import { cameOf, minutesOf } from './told.ts'

const labels = {
  shiftId: ['班次', 'Shift'],
  unitId: ['单位', 'Unit'],
  state: ['状态', 'State'],
  headcount: ['人数', 'Headcount', 'How many of its people the unit brings; no name of them is kept.'],
  waitingPlace: ['候补排位', 'Place in the queue', 'Counted from 1, among all who wait for the shift.'],
  cancelledBecause: ['取消原因', 'Why cancelled'],
  startsAt: ['开始时间', 'Starts'],
  endsAt: ['结束时间', 'Ends'],
} as const

const relations = {
  shift: one('Shift', groupSignUps.shiftId),
  unit: one('PartnerUnit', groupSignUps.unitId),
  cameCount: computed(
    () => Int,
    ['到场人数', 'Came', 'As the host counted; fewer than 5 are told to the clerks in charge only.'],
    cameOf,
  ),
  minutes: computed(
    () => Int,
    [
      '团体时长（分钟）',
      'Minutes of the group',
      'The shift’s, once for each who came; of fewer than 5 told to the clerks in charge only. Nobody’s own minutes.',
    ],
    minutesOf,
  ),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class GroupSignUp extends Row(
  groupSignUps,
  ['团体报名', 'Group sign-up', 'Seats of a shift for people of a unit, by headcount alone (S110).'],
  labels,
  relations,
) {}
