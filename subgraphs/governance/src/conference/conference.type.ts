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
import { conferences } from './conference.table.ts'

const labels = {
  buildingId: ['所在楼宇', 'Building', 'Of a building council alone.'],
  committeeId: ['召集机构', 'Convening body'],
  conveningPostId: ['召集人职务', 'Convening post', 'Who holds the post convenes (S17, S19).'],
  name: ['名称', 'Name'],
  kind: ['类型', 'Kind', 'One of a level and place (R14).'],
  everyMonths: [
    '会议间隔（月）',
    'Meets every',
    'Months: 3 for a street (S19); none is stated for the district (S17).',
  ],
} as const
const rules = createInsertSchema(conferences)

const relations = {
  building: one('Building', conferences.buildingId),
  committee: one('Committee', conferences.committeeId),
  conveningPost: one('Post', conferences.conveningPostId),
  members: many('ConferenceMember', 'conference', ['成员', 'Members']),
  agendaItems: many('AgendaItem', 'conference', ['议题', 'Agenda items']),
  meetings: many('Meeting', 'conference', ['会议', 'Meetings']),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class Conference extends Row(conferences, ['联席会（议事会）', 'Conference'], labels, relations) {}

@InputType()
export class ConferenceDraft extends Draft(conferences, rules) {}

@InputType()
export class ConferencePatch extends Patch(conferences, rules) {}
