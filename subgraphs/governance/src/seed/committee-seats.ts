import { seedId, type Tree } from '@concentric/chassis/seed'
import { type committeeSeats } from '../committee-seat/committee-seat.table.ts'

type Row = typeof committeeSeats.$inferInsert

const everywhere = [
  { origin: 'STREET_CADRE', name: '街道党员干部席位（示例）' },
  { origin: 'RESIDENTS_DIRECTOR', name: '居委会主任席位（示例）' },
  { origin: 'PARTNER_UNIT', name: '驻区单位席位（示例）' },
] as const
const further = [
  { origin: 'AREA', name: '片区席位（示例）' },
  { origin: 'PRIVATE_ENTERPRISE', name: '非公有制经济组织席位（示例）' },
  { origin: 'SOCIAL_ORGANISATION', name: '社会组织席位（示例）' },
] as const
const FULL = ['太平角', '高邮湖路']

/** The part-time members of the wide committee of 高邮湖路: the heads of these units' party organisations (S60). */
const partTime = ['远洋船员学院', '青岛卫校', '南京路第二幼儿园'].map(
  (unit): Row => ({
    id: seedId('committee-seat', unit),
    committeeId: seedId('committee', 'community', '高邮湖路'),
    origin: 'PARTNER_UNIT',
    unitId: seedId('unit', unit),
    name: `${unit}党组织负责人`,
    partTime: true,
  }),
)

/** The seats the source names, and invented ones of every origin it tells of (S9, S10). */
export const committeeSeatsOf = (tree: Tree): Row[] => [
  ...partTime,
  ...tree.flatMap(({ name: community }) =>
    [...everywhere, ...(FULL.includes(community) ? further : [])].map(({ origin, name }) => ({
      id: seedId('committee-seat', community, origin),
      committeeId: seedId('committee', 'community', community),
      origin,
      unitId: origin === 'PARTNER_UNIT' ? seedId('unit', community, 1) : null,
      name,
      sample: true,
    })),
  ),
]
