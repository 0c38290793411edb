import { seedId, type Tree } from '@concentric/chassis/seed'
import { type serviceStations } from '../service-station/service-station.table.ts'

type Row = typeof serviceStations.$inferInsert

const inCommunity = (street: string, community: string) => ({
  communityId: seedId('community', community),
  streetId: seedId('street', street),
})

/** Stations the source names; where they are housed it does not tell. The one of 珠海路 stands in an invented community. */
const named: readonly Row[] = [
  {
    id: seedId('station', 'CONVENIENCE_VOLUNTEER', '高邮湖路'),
    ...inCommunity('八大湖', '高邮湖路'),
    name: '便民志愿服务站',
    kind: 'CONVENIENCE_VOLUNTEER',
  },
  {
    id: seedId('station', 'DAILY_WORKSHOP', '邹县路'),
    ...inCommunity('云南路', '邹县路'),
    name: '365便民坊',
    kind: 'DAILY_WORKSHOP',
  },
  {
    id: seedId('station', 'ELDER_CARE', '珠海路'),
    ...inCommunity('珠海路', '珠海路示例一'),
    name: '“珠彩晚晴”服务站',
    kind: 'ELDER_CARE',
  },
]

/**
 * The 帮到家 station of each community, and the other stations the source names. All 65 communities have one (S32);
 * that it is housed in the service centre is invented, so each is marked.
 */
export const stationsOf = (tree: Tree): Row[] => [
  ...tree.map(
    ({ id, streetId, name }): Row => ({
      id: seedId('station', 'HELP_AT_HOME', name),
      communityId: id,
      streetId,
      name: `${name}社区“帮到家”便民服务站`,
      kind: 'HELP_AT_HOME',
      venueId: seedId('venue', 'centre', name),
      sample: true,
    }),
  ),
  ...named,
]
