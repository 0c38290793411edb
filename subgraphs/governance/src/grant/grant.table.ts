import { choice, identity, place, uniqueAmongLive } from '@concentric/chassis/columns'
import { reach } from '@concentric/chassis/reach'
import { uuid, varchar } from 'drizzle-orm/pg-core'
import { governance } from '../schema.ts'

export const grants = governance.table(
  'grant',
  {
    ...identity,
    // where the place lies: the clerks of that community and street see the grant
    ...place('district'),
    accountId: uuid().notNull(),
    accountName: varchar({ length: 40 }).notNull(),
    level: choice('GrantLevel', {
      DISTRICT: ['区', 'District'],
      STREET: ['街道', 'Street'],
      COMMUNITY: ['社区', 'Community'],
      BUILDING: ['楼宇', 'Building'],
      ORGANISATION: ['社会组织', 'Social organisation'],
      UNIT: ['共建单位', 'Partner unit'],
      VOLUNTEER: ['志愿者', 'Volunteer'],
      AUDITOR: ['审计', 'Auditor'],
    }).notNull(),
    placeId: uuid().notNull(),
    placeName: varchar({ length: 60 }).notNull(),
    givenBy: uuid(),
  },
  (t) => [
    ...reach(t, {
      read: ['district', 'auditor'],
      own: ['street', 'community'],
      write: ['district', 'street', 'community'],
    }),
    uniqueAmongLive('grant_account_id_level_place_id_unique', t.accountId, t.level, t.placeId),
  ],
)
