import { choice, holds, identity, place, sample, searchable } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { date, uuid, varchar } from 'drizzle-orm/pg-core'
import { commonGoals } from '../common-goal/common-goal.table.ts'
import { programmes } from '../programme/programme.table.ts'
import { organisations } from '../schema.ts'

/** What units do together in one of the six fields (S57), or of the four of a building (S75); done once it says when. */
export const jointActions = organisations.table(
  'joint_action',
  {
    ...identity,
    ...place('street'),
    name: varchar({ length: 80 }).notNull(),
    field: choice('JointField', {
      PARTY_WORK: ['党建联抓', 'Party work'],
      ORGANISATION: ['组织联建', 'Organisation'],
      VENUE: ['阵地联创', 'Venues'],
      RESOURCE: ['资源联享', 'Resources'],
      PROBLEM: ['难题联解', 'Problems'],
      AID: ['帮扶联助', 'Aid'],
      SHARE_RESOURCES: ['资源共享', 'Sharing resources'],
      BUILD_VENUES: ['阵地共建', 'Building venues'],
      MANAGE_MEMBERS: ['党员共管', 'Managing members'],
      RUN_ACTIVITIES: ['活动共办', 'Running activities'],
    }).notNull(),
    buildingId: uuid(),
    programmeId: uuid().references(() => programmes.id),
    goalId: uuid().references(() => commonGoals.id),
    plannedOn: date({ mode: 'string' }).notNull(),
    doneOn: date({ mode: 'string' }),
    outcome: varchar({ length: 400 }),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, { read: everyone, write: ['district', 'street', 'community'] }),
    holds(
      'joint_action_building_id_field_four',
      sql`${t.buildingId} is null or ${t.field} in ('SHARE_RESOURCES', 'BUILD_VENUES', 'MANAGE_MEMBERS', 'RUN_ACTIVITIES')`,
      ['楼宇的共建行动属于楼宇的四个领域之一。', 'An action of a building is in one of its four fields (S75).'],
    ),
  ],
)
