import { type Seed, seedId } from '@concentric/chassis/seed'
import { type GrantLevel } from './grant/give.ts'
import { grants } from './grant/grant.table.ts'

type Demo = {
  username: string
  name: string
  level: GrantLevel
  placeName: string
  placeId: string
  community?: string
  street?: string
}

const TAIPINGJIAO = { community: '太平角', street: '八大关' }
const GAOYOUHULU = { community: '高邮湖路', street: '八大湖' }

/** The accounts of the demonstration: posts and 示例 bodies, no persons. */
export const demoAccounts: readonly Demo[] = [
  {
    username: 'district',
    name: '区委组织部（示例）',
    level: 'DISTRICT',
    placeName: '市南区',
    placeId: seedId('district'),
  },
  {
    username: 'street',
    name: '八大关街道办（示例）',
    level: 'STREET',
    placeName: '八大关街道',
    placeId: seedId('street', '八大关'),
    street: '八大关',
  },
  {
    username: 'community',
    name: '太平角社区（示例）',
    level: 'COMMUNITY',
    placeName: '太平角社区',
    placeId: seedId('community', '太平角'),
    ...TAIPINGJIAO,
  },
  {
    username: 'community2',
    name: '高邮湖路社区（示例）',
    level: 'COMMUNITY',
    placeName: '高邮湖路社区',
    placeId: seedId('community', '高邮湖路'),
    ...GAOYOUHULU,
  },
  {
    username: 'building',
    name: '红色驿站（示例）',
    level: 'BUILDING',
    placeName: '石油大厦',
    placeId: seedId('building', '石油大厦'),
    street: '湛山',
  },
  {
    username: 'unit',
    name: '示例单位一（太平角）',
    level: 'UNIT',
    placeName: '示例单位',
    placeId: seedId('unit', '太平角', 1),
    ...TAIPINGJIAO,
  },
  {
    username: 'unit2',
    name: '示例单位一（高邮湖路）',
    level: 'UNIT',
    placeName: '示例单位',
    placeId: seedId('unit', '高邮湖路', 1),
    ...GAOYOUHULU,
  },
  {
    username: 'organisation',
    name: '示例社会组织（太平角）',
    level: 'ORGANISATION',
    placeName: '示例社会组织',
    placeId: seedId('organisation', '太平角', 1),
    ...TAIPINGJIAO,
  },
  {
    username: 'organisation2',
    name: '示例社会组织（高邮湖路）',
    level: 'ORGANISATION',
    placeName: '示例社会组织',
    placeId: seedId('organisation', '高邮湖路', 1),
    ...GAOYOUHULU,
  },
  {
    username: 'volunteer',
    name: '示例志愿者（太平角）',
    level: 'VOLUNTEER',
    placeName: '示例志愿者',
    placeId: seedId('volunteer', '太平角', 1),
    ...TAIPINGJIAO,
  },
  {
    username: 'volunteer2',
    name: '示例志愿者（高邮湖路）',
    level: 'VOLUNTEER',
    placeName: '示例志愿者',
    placeId: seedId('volunteer', '高邮湖路', 1),
    ...GAOYOUHULU,
  },
  { username: 'auditor', name: '审计（示例）', level: 'AUDITOR', placeName: '市南区', placeId: seedId('district') },
]

/** The grant of each demo account; `ids` are those of the accounts by user name. */
export const demoGrants =
  (ids: ReadonlyMap<string, string>): Seed =>
  async (sow) => {
    const rows = demoAccounts.map(({ username, name, level, placeId, placeName, community, street }) => ({
      id: seedId('grant', username),
      accountId: ids.get(username)!,
      accountName: name,
      level,
      placeId,
      placeName,
      communityId: community ? seedId('community', community) : null,
      streetId: street ? seedId('street', street) : null,
    }))
    await sow(grants, rows)
    return undefined
  }
