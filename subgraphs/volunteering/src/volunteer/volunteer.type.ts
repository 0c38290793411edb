import { createInsertSchema, Directive, Draft, InputType, ObjectType, Patch, Row } from '@concentric/chassis/derive'
import { volunteers } from './volunteer.table.ts'

const labels = {
  number: ['志愿者编号', 'Number', 'Ours, in place of the ID number (MZ/T 061-2015).'],
  displayName: ['显示名', 'Display name', 'What the volunteer wishes to be called; not the real name.'],
  joinedOn: ['注册日期', 'Joined on'],
} as const
const rules = createInsertSchema(volunteers)

@Directive('@key(fields: "id")')
@ObjectType()
export class Volunteer extends Row(volunteers, ['志愿者', 'Volunteer'], labels) {}

@InputType()
export class VolunteerDraft extends Draft(volunteers, rules) {}

@InputType()
export class VolunteerPatch extends Patch(volunteers, rules) {}
