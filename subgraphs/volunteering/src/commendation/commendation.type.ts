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
import { commendations } from './commendation.table.ts'

const labels = {
  volunteerId: ['志愿者', 'Volunteer', 'One of volunteer, team, group and shop.'],
  teamId: ['服务队', 'Team'],
  groupId: ['志愿团队', 'Group'],
  shopId: ['加盟店', 'Shop'],
  recipient: ['表彰对象', 'Recipient', 'As called then. A person is public only while he agrees (R32).'],
  name: ['荣誉名称', 'Name'],
  level: ['级别', 'Level'],
  awardedOn: ['表彰日期', 'Awarded on'],
  awardedBy: ['授予单位', 'Awarded by', 'An office, no person.'],
  consentedOn: [
    '本人同意公开日期',
    'Consented on',
    'Before the name of a person is public; empty again once it is withdrawn.',
  ],
} as const
const rules = createInsertSchema(commendations).omit({ recipient: true })

const relations = {
  volunteer: one('Volunteer', commendations.volunteerId),
  team: one('Team', commendations.teamId),
  group: one('VolunteerGroup', commendations.groupId),
  shop: one('AffiliatedShop', commendations.shopId),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class Commendation extends Row(
  commendations,
  ['表彰', 'Commendation', 'An honour that was given; no order of merit follows from it.'],
  labels,
  relations,
) {}

@InputType()
export class CommendationDraft extends Draft(commendations, rules) {}

@InputType()
export class CommendationPatch extends Patch(commendations, rules) {}
