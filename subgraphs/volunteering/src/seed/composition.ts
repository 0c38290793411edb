import { seedId } from '@concentric/chassis/seed'
import { type affiliatedShops } from '../affiliated-shop/affiliated-shop.table.ts'
import { type stationMembers } from '../station-member/station-member.table.ts'
import { type stationOrganisations } from '../station-organisation/station-organisation.table.ts'
import { type volunteerGroups } from '../volunteer-group/volunteer-group.table.ts'

const place = { communityId: seedId('community', '太平角'), streetId: seedId('street', '八大关') }
const atStation = { ...place, stationId: seedId('station', 'HELP_AT_HOME', '太平角'), sample: true }
const numbered = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

/** The 帮到家 station of 太平角 has seven affiliated shops (S83); the source names none of them. */
export const shops: readonly (typeof affiliatedShops.$inferInsert)[] = [
  ['早餐铺', '独居老人早餐送到家'],
  ['理发店', '每月为行动不便的居民上门理发'],
  ['五金店', '代买并安装水龙头、灯具'],
  ['洗衣店', '代洗被褥，上门取送'],
  ['修鞋铺', '老年居民修鞋'],
  ['水果店', '节日慰问果篮'],
  ['打印社', '代居民打印证明材料'],
].map(([name, offer]) => ({ ...atStation, id: seedId('shop', '太平角', name!), name: `示例${name}`, offer }))

/** It is run jointly with eight units (S83), and the source does not say which. */
export const jointUnits: readonly (typeof stationMembers.$inferInsert)[] = numbered(8).map((number) => ({
  ...atStation,
  id: seedId('station-member', '太平角', number),
  unitId: seedId('unit', '太平角', number + 4),
  kind: 'JOINT',
  name: `示例联办单位${number}`,
}))

/** Twenty-six social organisations work with it (S83), 晓慧馨雨 among them. */
export const organisationsAtStation: readonly (typeof stationOrganisations.$inferInsert)[] = [
  {
    ...atStation,
    id: seedId('station-organisation', '晓慧馨雨'),
    organisationId: seedId('organisation', '晓慧馨雨'),
    name: '晓慧馨雨',
    sample: false,
  },
  ...numbered(25).map((number) => ({
    ...atStation,
    id: seedId('station-organisation', '太平角', number),
    organisationId: seedId('organisation', '太平角', number),
    name: `示例社会组织${number}`,
  })),
]

/** The groups the source names, of no station it names: those of 八大峡 perform, that of 邹县路 serves (S42, S67). */
const named: readonly (typeof volunteerGroups.$inferInsert)[] = [
  ...['阳光吕剧团', '前海民乐团'].map((name) => ({
    id: seedId('volunteer-group', name),
    streetId: seedId('street', '八大峡'),
    name,
    kind: 'TROUPE' as const,
  })),
  {
    id: seedId('volunteer-group', '小伙伴志愿团'),
    communityId: seedId('community', '邹县路'),
    streetId: seedId('street', '云南路'),
    name: '小伙伴志愿团',
    kind: 'COMPANIONS',
  },
]

/** These, and the twenty-five of the station of 太平角, none of which the source names (S83). */
export const groups: readonly (typeof volunteerGroups.$inferInsert)[] = [
  ...named,
  ...numbered(25).map((number) => ({
    ...atStation,
    id: seedId('volunteer-group', '太平角', number),
    name: `示例志愿团队${number}`,
    kind: 'SERVICE' as const,
    registered: number % 3 > 0,
  })),
]
