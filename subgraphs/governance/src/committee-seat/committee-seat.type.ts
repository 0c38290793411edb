import {
  createInsertSchema,
  Directive,
  Draft,
  InputType,
  ObjectType,
  one,
  Patch,
  Row,
} from '@concentric/chassis/derive'
import { committeeSeats } from './committee-seat.table.ts'

const labels = {
  committeeId: ['党委', 'Committee'],
  origin: [
    '来源',
    'Origin',
    'Where the member comes from; the seat is held for the unit, not for the person (S9, S10).',
  ],
  unitId: ['单位', 'Unit'],
  name: ['席位名称', 'Name', 'What the seat is called, never who sits on it.'],
  partTime: ['兼职', 'Part-time', 'A part-time member of the wide committee (S60).'],
  startsOn: ['开始日期', 'Starts on'],
  endsOn: ['结束日期', 'Ends on', 'The last day.'],
} as const
const rules = createInsertSchema(committeeSeats)

const relations = {
  committee: one('Committee', committeeSeats.committeeId),
  unit: one('PartnerUnit', committeeSeats.unitId),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class CommitteeSeat extends Row(committeeSeats, ['委员席位', 'Committee seat'], labels, relations) {}

@InputType()
export class CommitteeSeatDraft extends Draft(committeeSeats, rules) {}

@InputType()
export class CommitteeSeatPatch extends Patch(committeeSeats, rules) {}
