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
import { clubs } from './club.table.ts'

const labels = {
  buildingId: ['所在楼宇', 'Building'],
  leaderUnitId: ['牵头单位', 'Leading unit'],
  name: ['名称', 'Name', 'Unique within the building.'],
  state: ['状态', 'State', 'From a proposal to a club that runs itself (S74).'],
  memberCount: ['成员数', 'Members', 'Headcount, not names (S74).'],
} as const
const rules = createInsertSchema(clubs)

const relations = {
  building: one('Building', clubs.buildingId),
  leaderUnit: one('PartnerUnit', clubs.leaderUnitId),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class Club extends Row(clubs, ['社团', 'Club'], labels, relations) {}

@InputType()
export class ClubDraft extends Draft(clubs, rules) {}

@InputType()
export class ClubPatch extends Patch(clubs, rules) {}
