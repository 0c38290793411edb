import { seedId } from '@concentric/chassis/seed'
import { type activities } from '../activity/activity.table.ts'
import { type nominations } from '../nomination/nomination.table.ts'
import { type pieces } from '../piece/piece.table.ts'
import { type volunteerGroups } from '../volunteer-group/volunteer-group.table.ts'

const place = { communityId: seedId('community', '成武路'), streetId: seedId('street', '八大峡') }
const contest = seedId('activity', '地铁建设居民贡献奖')

/** The contest of 成武路 (S40); the source tells neither its day nor who was chosen, so it is marked. */
export const contests: readonly (typeof activities.$inferInsert)[] = [
  {
    ...place,
    id: contest,
    name: '地铁建设居民贡献奖评比活动',
    kind: 'CONTEST',
    state: 'HELD',
    startsAt: '2017-06-30T09:00:00+08:00',
    endsAt: '2017-06-30T11:00:00+08:00',
    sample: true,
  },
]

/** Invented nominees: one who agreed to be named, one who was not asked yet. */
export const nominationRows: readonly (typeof nominations.$inferInsert)[] = [
  {
    ...place,
    id: seedId('nomination', 1),
    activityId: contest,
    name: '地铁建设居民贡献奖',
    nominee: '示例居民甲',
    merit: '（示例）为工地送水，组织邻里让出通道。',
    state: 'AWARDED',
    consentedOn: '2017-07-03',
    sample: true,
  },
  {
    ...place,
    id: seedId('nomination', 2),
    activityId: contest,
    name: '地铁建设居民贡献奖',
    nominee: '示例居民乙',
    merit: '（示例）协助登记施工期间的出行需要。',
    state: 'REVIEWED',
    sample: true,
  },
]

/** An invented troupe; the real ones of the source belong to no community it names. */
export const troupes: readonly (typeof volunteerGroups.$inferInsert)[] = [
  { ...place, id: seedId('volunteer-group', '示例文艺队'), name: '示例文艺队', kind: 'TROUPE', sample: true },
]

/** What an invented troupe has made (S42); of the real ones the source names no work. */
export const pieceRows: readonly (typeof pieces.$inferInsert)[] = [
  { name: '示例小戏《邻里》', kind: 'OPERA' as const },
  { name: '示例合奏《灯塔》', kind: 'FOLK_MUSIC' as const },
].map((piece, n) => ({ ...place, ...piece, id: seedId('piece', n), troupeId: troupes[0]!.id!, sample: true }))
