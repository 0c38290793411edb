import { choice, identity, personal, place, uniqueAmongLive, wordsFor } from '@concentric/chassis/columns'
import { levelWords } from '@concentric/chassis/level-words'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { uniqueIndex, uuid, varchar } from 'drizzle-orm/pg-core'
import { governance } from '../schema.ts'

export const grants = governance.table(
  'grant',
  {
    ...identity,
    // where the place lies: the clerks of that community and street see the grant
    ...place('district'),
    accountId: uuid().notNull(),
    // the account and the place of a volunteer are called what he is called
    accountName: personal(varchar({ length: 40 }).notNull(), 'displayName'),
    level: choice('GrantLevel', levelWords).notNull(),
    placeId: uuid().notNull(),
    placeName: personal(varchar({ length: 60 }).notNull(), 'displayName'),
    givenBy: uuid(),
  },
  (t) => [
    ...reach(t, {
      read: ['district', 'auditor'],
      own: ['street', 'community'],
      write: ['district', 'street', 'community'],
    }),
    uniqueAmongLive('grant_account_id_level_place_id_unique', t.accountId, t.level, t.placeId),
    // what a volunteer sees of himself in clear is for one account, his own
    uniqueIndex('grant_place_id_volunteer').on(t.placeId).where(sql`archived_at is null and level = 'VOLUNTEER'`),
  ],
)

wordsFor('grant_place_id_volunteer', [
  '这位志愿者已有账号。请先撤销原来的授权，再给另一个账号。',
  'This volunteer has an account already. Take its duty back before another is given.',
])
wordsFor('grant_account_id_closed', [
  '这个账号已注销，不能再授权。',
  'This account was closed; no duty is given to it any more.',
])
wordsFor('grant_place_id_closed', [
  '这位志愿者的个人信息已删除，不能再授权。',
  'The data of this volunteer were erased; no duty is given for him any more.',
])
