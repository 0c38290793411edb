import { seedId, type Tree } from '@concentric/chassis/seed'
import { type conferences } from '../conference/conference.table.ts'

type Row = typeof conferences.$inferInsert

/** The conferences of the district, of every street and of the communities the source names (S17, S19, S22), and an invented council of a building. */
export const conferencesOf = (tree: Tree): Row[] => [
  {
    id: seedId('conference', 'district'),
    committeeId: seedId('committee', 'district'),
    conveningPostId: seedId('post', 'DISTRICT_SECRETARY'),
    name: '市南区党建联席会',
    kind: 'DISTRICT_JOINT_CONFERENCE',
  },
  ...[...new Map(tree.map(({ streetName, streetId }) => [streetName, streetId]))].map(
    ([street, streetId]): Row => ({
      id: seedId('conference', 'street', street),
      streetId,
      committeeId: seedId('committee', 'street', street),
      conveningPostId: seedId('post', 'STREET_SECRETARY', street),
      name: `${street}街道党建联席会`,
      kind: 'STREET_JOINT_CONFERENCE',
      everyMonths: 3,
    }),
  ),
  ...tree
    .filter(({ sample }) => !sample)
    .map(
      ({ id, name }): Row => ({
        id: seedId('conference', 'community', name),
        communityId: id,
        committeeId: seedId('committee', 'community', name),
        name: `${name}社区共建议事会`,
        kind: 'COMMUNITY_COUNCIL',
      }),
    ),
  {
    id: seedId('conference', 'building', '示例国际大厦'),
    communityId: seedId('community', '香港中路示例一'),
    buildingId: seedId('building', '示例国际大厦'),
    name: '示例国际大厦党建议事会',
    kind: 'BUILDING_COUNCIL',
    sample: true,
  },
]
