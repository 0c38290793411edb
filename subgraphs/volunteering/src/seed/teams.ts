import { dayFrom, type SeededCommunity, seedId, type Tree } from '@concentric/chassis/seed'
import { type teams } from '../team/team.table.ts'

type Row = typeof teams.$inferInsert

const partyTeam = '党员志愿者服务队'

/**
 * The 党员志愿者服务队 of each 帮到家 station: every community has one (S32). At 太平角 four more, which makes the five
 * the source counts (S83); it names none of them.
 */
export const teamsOf = (tree: Tree, today: Date): Row[] =>
  tree.flatMap((community) => [
    {
      ...at(community),
      id: seedId('team', community.name, 1),
      name: community.sample ? `${partyTeam}（示例）` : partyTeam,
      sample: community.sample,
    },
    ...(community.name === '太平角' ? examplesAt(community, today) : []),
  ])

const examplesAt = (community: SeededCommunity, today: Date): Row[] =>
  ['家电维修', '助老送餐', '楼院清扫', '义务理发'].map((work, index) => ({
    ...at(community),
    id: seedId('team', community.name, index + 2),
    name: `示例${work}服务队`,
    unitId: index === 0 ? seedId('unit', community.name, 1) : null,
    foundedOn: dayFrom(today, -400 * (index + 1)),
    sample: true,
  }))

const at = ({ id, streetId, name }: SeededCommunity) => ({
  communityId: id,
  streetId,
  stationId: seedId('station', 'HELP_AT_HOME', name),
})
