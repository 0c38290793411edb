import {
  createInsertSchema,
  Directive,
  Draft,
  InputType,
  many,
  ObjectType,
  one,
  Patch,
  Row,
} from '@concentric/chassis/derive'
import { committees } from './committee.table.ts'

const labels = {
  districtId: ['所在区', 'District', 'Of committees of the district alone.'],
  parentId: ['上级党委', 'Committee above'],
  name: ['名称', 'Name'],
  kind: ['类型', 'Kind', 'One of a kind at a place at a time (S1, R1, R17, R19).'],
  role: ['职责', 'Role', 'Follows from the kind: the district leads, the street backs up, the community gathers (S1).'],
  plenaryEveryMonths: [
    '全委会间隔（月）',
    'Plenary every',
    'Months; the wide committee of 高邮湖路 meets each quarter (S61).',
  ],
  establishedOn: ['成立日期', 'Established on', 'Empty: before anybody recorded it.'],
  dissolvedOn: ['撤销日期', 'Dissolved on', 'The last day it is in force.'],
} as const
const rules = createInsertSchema(committees)

const relations = {
  district: one('District', committees.districtId),
  parent: one('Committee', committees.parentId),
  children: many('Committee', 'parent', ['下级党委', 'Committees below']),
  seats: many('CommitteeSeat', 'committee', ['委员席位', 'Seats']),
  posts: many('Post', 'committee', ['职务', 'Posts']),
  conferences: many('Conference', 'committee', ['召集的联席会', 'Conferences it convenes']),
  meetings: many('Meeting', 'committee', ['全委会', 'Plenaries']),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class Committee extends Row(committees, ['党委（党组织）', 'Party committee'], labels, relations) {}

@InputType()
export class CommitteeDraft extends Draft(committees, rules) {}

@InputType()
export class CommitteePatch extends Patch(committees, rules) {}
