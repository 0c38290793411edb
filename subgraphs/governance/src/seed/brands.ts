import { seedId, type Tree } from '@concentric/chassis/seed'
import { type brands } from '../brand/brand.table.ts'

type Row = typeof brands.$inferInsert

const root = seedId('brand', '市南先锋')

/** The brands the source names; 我的湛山我的家 bears the name of its street. */
export const namedBrands: readonly Row[] = [
  { id: root, name: '市南先锋', kind: 'DISTRICT' },
  { id: seedId('brand', '帮到家'), parentId: root, name: '帮到家', kind: 'DISTRICT' },
  { id: seedId('brand', '红色家园'), parentId: root, name: '红色家园', kind: 'DISTRICT' },
  {
    id: seedId('brand', 'street', '湛山'),
    parentId: root,
    name: '我的湛山我的家',
    kind: 'STREET',
    streetId: seedId('street', '湛山'),
  },
  {
    id: seedId('brand', 'community', '高邮湖路'),
    parentId: root,
    name: '情满心湖',
    kind: 'COMMUNITY_FEATURE',
    communityId: seedId('community', '高邮湖路'),
    streetId: seedId('street', '八大湖'),
  },
]

/** “一街一品牌”“一社区一特色”: one for each street and community the source names none of. */
export const exampleBrands = (tree: Tree): Row[] => {
  const named = new Set(namedBrands.map(({ id }) => id))
  const streets = new Map(tree.map(({ streetId, streetName }) => [streetName, streetId]))
  const ofStreets = [...streets].map(
    ([name, streetId]): Row => ({
      id: seedId('brand', 'street', name),
      parentId: root,
      name: `${name}街道示例品牌`,
      kind: 'STREET',
      streetId,
      sample: true,
    }),
  )
  const ofCommunities = tree.map(
    ({ id, name, streetId, streetName, sample }): Row => ({
      id: seedId('brand', 'community', name),
      parentId: seedId('brand', 'street', streetName),
      name: sample ? `${name}特色品牌` : `${name}示例特色品牌`,
      kind: 'COMMUNITY_FEATURE',
      communityId: id,
      streetId,
      sample: true,
    }),
  )
  return [...ofStreets, ...ofCommunities].filter(({ id }) => !named.has(id))
}
