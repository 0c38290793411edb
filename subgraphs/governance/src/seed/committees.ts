import { dayFrom, seedId, type Tree } from '@concentric/chassis/seed'
import { type committees } from '../committee/committee.table.ts'

type Row = typeof committees.$inferInsert

const districtId = seedId('district')
const top = seedId('committee', 'district')

/** The committees of the three levels, one a place, and those for new organisations: of the district, and of every street (S1, S18, S20). */
export const committeesOf = (tree: Tree, today: Date): Row[] => [
  { id: top, districtId, name: '市南区委', kind: 'DISTRICT_COMMITTEE' },
  {
    id: seedId('committee', 'new', 'district'),
    districtId,
    parentId: top,
    name: '市南区委非公经济组织和社会组织工委',
    kind: 'NEW_ORGANISATIONS_DISTRICT',
  },
  ...[...new Map(tree.map(({ streetName, streetId }) => [streetName, streetId]))].flatMap(ofStreet),
  ...tree.map(
    ({ id, name, streetName, sample }): Row => ({
      id: seedId('committee', 'community', name),
      communityId: id,
      parentId: seedId('committee', 'street', streetName),
      name: `${name}社区党委`,
      kind: 'COMMUNITY_COMMITTEE',
      // its wide committee meets in plenary each quarter (S61)
      plenaryEveryMonths: name === '高邮湖路' ? 3 : null,
      // of those that are there the source tells no day
      establishedOn: sample ? dayFrom(today, -1500) : null,
      sample,
    }),
  ),
]

const ofStreet = ([street, streetId]: [street: string, streetId: string]): Row[] => [
  {
    id: seedId('committee', 'street', street),
    streetId,
    parentId: top,
    name: `${street}街道党工委`,
    kind: 'STREET_WORKING_COMMITTEE',
  },
  {
    id: seedId('committee', 'new', street),
    streetId,
    parentId: seedId('committee', 'street', street),
    name: `${street}街道“两新”组织综合党委`,
    kind: 'NEW_ORGANISATIONS_STREET',
  },
]
