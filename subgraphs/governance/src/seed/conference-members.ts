import { seedId } from '@concentric/chassis/seed'
import { type conferenceMembers } from '../conference-member/conference-member.table.ts'

type Row = typeof conferenceMembers.$inferInsert

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1)
const seats = [
  { seatKind: 'RESIDENTS_DIRECTOR', name: '居委会主任席位（示例）', seatCount: 1 },
  { seatKind: 'PARTY_DELEGATE', name: '党代表席位（示例）', seatCount: 2 },
  { seatKind: 'PEOPLES_DEPUTY', name: '人大代表席位（示例）', seatCount: 1 },
  { seatKind: 'CONSULTATIVE_MEMBER', name: '政协委员席位（示例）', seatCount: 1 },
  { seatKind: 'OWNERS_COMMITTEE', name: '业委会席位（示例）', seatCount: 2 },
  { seatKind: 'PROPERTY_MANAGER', name: '物业单位席位（示例）', seatCount: 1 },
  { seatKind: 'ACTIVE_MEMBER', name: '党员骨干席位（示例）', seatCount: 3 },
  { seatKind: 'ACTIVE_RESIDENT', name: '群众骨干席位（示例）', seatCount: 3 },
] as const

const member = (conference: string, unitId: string, name: string): Row => ({
  id: seedId('conference-member', conference, unitId),
  conferenceId: conference,
  seatKind: 'UNIT_SECRETARY',
  unitId,
  name,
})
const example = (conference: string, unitId: string, number: number): Row => ({
  ...member(conference, unitId, `示例成员单位${number}`),
  sample: true,
})

/** An invented organisation that has a seat beside the units (S16); the one behind the demo account. */
const ofOrganisation = (conference: string, organisationId: string): Row => ({
  id: seedId('conference-member', conference, organisationId),
  conferenceId: conference,
  seatKind: 'SOCIAL_ORGANISATION',
  organisationId,
  name: '示例成员社会组织',
  sample: true,
})

const zhuhailu = seedId('conference', 'street', '珠海路')
const taipingjiao = seedId('conference', 'community', '太平角')
const gaoyouhulu = seedId('conference', 'community', '高邮湖路')

// 26 member units, of which the source names one (S94)
const unitsOfZhuhailu = [
  ...[...'一二三四五'].map((number) => seedId('unit', `珠海路示例${number}`, 1)),
  ...numbers(20).map((number) => seedId('unit', 'street', '珠海路', number)),
]
// 12 units, the one behind the demo account among them (S80)
const unitsOfTaipingjiao = numbers(12).map((number) => seedId('unit', '太平角', number))

/** The member units and organisations of the conferences the source counts or names, and the other seats a council has (S22, S60, S63). */
export const exampleAndNamedMembers: readonly Row[] = [
  member(zhuhailu, seedId('unit', '新华书店'), '新华书店'),
  ...unitsOfZhuhailu.map((unitId, index) => example(zhuhailu, unitId, index + 2)),
  ...unitsOfTaipingjiao.map((unitId, index) => example(taipingjiao, unitId, index + 1)),
  member(gaoyouhulu, seedId('unit', '海地研究所'), '海地研究所'),
  ofOrganisation(taipingjiao, seedId('organisation', '太平角', 1)),
  ...[taipingjiao, gaoyouhulu].flatMap((conferenceId) =>
    seats.map(
      (seat): Row => ({
        ...seat,
        id: seedId('conference-member', conferenceId, seat.seatKind),
        conferenceId,
        sample: true,
      }),
    ),
  ),
]
