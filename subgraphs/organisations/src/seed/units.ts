import { around, type SeededCommunity, seedId, type Tree } from '@concentric/chassis/seed'
import { type partnerUnits } from '../partner-unit/partner-unit.table.ts'

type Row = typeof partnerUnits.$inferInsert

// with what the source says of each and nothing more: of some neither the community nor the kind
const named = [
  { name: '远洋船员学院', kind: 'UNIVERSITY', street: '八大湖', community: '高邮湖路' },
  { name: '青岛卫校', kind: 'SCHOOL', street: '八大湖', community: '高邮湖路' },
  { name: '南京路第二幼儿园', kind: 'SCHOOL', street: '八大湖', community: '高邮湖路' },
  { name: '海地研究所', kind: 'RESEARCH_INSTITUTE', street: '八大湖', community: '高邮湖路' },
  { name: '泰能液化气公司', kind: 'OTHER', street: '金门路' },
  { name: '新华书店', kind: 'OTHER', street: '珠海路' },
] as const

/** The units the source names as working with a community or a street. */
export const namedUnits: readonly Row[] = named.map(({ name, kind, street, ...where }) => ({
  id: seedId('unit', name),
  name,
  kind,
  communityId: 'community' in where ? seedId('community', where.community) : null,
  streetId: seedId('street', street),
}))

const examples = [
  { name: '示例物业服务公司', kind: 'PROPERTY_COMPANY' },
  { name: '示例实验小学', kind: 'SCHOOL' },
  { name: '示例软件公司', kind: 'PRIVATE_ENTERPRISE' },
  { name: '示例便民超市', kind: 'SHOP' },
  { name: '示例口腔门诊部', kind: 'HOSPITAL' },
  { name: '示例银行支行', kind: 'LARGE_ENTERPRISE' },
  { name: '示例设计研究所', kind: 'RESEARCH_INSTITUTE' },
  { name: '示例水务管理站', kind: 'CITY_AGENCY' },
  { name: '示例职业学院', kind: 'UNIVERSITY' },
  { name: '示例律师事务所', kind: 'OTHER' },
  { name: '示例幼儿园', kind: 'SCHOOL' },
  { name: '示例连锁药店', kind: 'SHOP' },
  { name: '示例旅行社', kind: 'PRIVATE_ENTERPRISE' },
] as const

export type ExampleName = (typeof examples)[number]['name']

// the station of 高邮湖路 has seven member units, and the source names none of them (S62)
const numbersAt = ({ name, sample }: SeededCommunity) =>
  name === '高邮湖路' ? [1, 2, 3, 4, 5, 6, 7] : sample ? [1] : [1, 2]

/** Which unit is invented where: seven at 高邮湖路, two in each other community the source names, one in each of the others. */
export const exampleUnitsIn = (tree: Tree) =>
  tree.flatMap((community, index) =>
    numbersAt(community).map((number) => ({
      id: seedId('unit', community.name, number),
      community,
      example: around(examples, index + (number - 1) * 5),
    })),
  )

/** The invented units; the first of a community has the id `seedId('unit', name, 1)`. */
export const exampleUnitsOf = (tree: Tree): Row[] =>
  exampleUnitsIn(tree).map(({ id, community, example }) => ({
    id,
    communityId: community.id,
    streetId: community.streetId,
    name: `${example.name}（${community.name}）`,
    kind: example.kind,
    sample: true,
  }))
