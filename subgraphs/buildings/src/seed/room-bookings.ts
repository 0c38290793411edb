import { dayFrom, seedId } from '@concentric/chassis/seed'
import { type BookingState } from '../room-booking/asked.ts'
import { type roomBookings } from '../room-booking/room-booking.table.ts'
import { type roomRequests } from '../room-request/room-request.table.ts'
import { type roomWindows } from '../room-window/room-window.table.ts'
import { stationRooms } from './building-stations.ts'
import { centreRooms } from './rooms.ts'
import { unitRooms } from './unit-rooms.ts'

type Booking = typeof roomBookings.$inferInsert
type Request = typeof roomRequests.$inferInsert
type Example = Pick<Booking, 'purpose' | 'name' | 'headcount' | 'asker'> & {
  /** Where the room is, and which: of a centre by its use, or that of the unit there. */
  at: string
  room: 'CLASSROOM' | 'COUNCIL_ROOM' | 'STAGE' | 'unit'
  day: number
  hours: [from: string, to: string]
  /** Where the asker is, and which unit it is. */
  by: string
  number?: number
  state: BookingState
  reason?: string
}

const morning: Example['hours'] = ['09:00', '11:00']
const afternoon: Example['hours'] = ['14:00', '16:30']

const lesson = { room: 'CLASSROOM', purpose: 'CLASSROOM' } as const
const talk = { room: 'COUNCIL_ROOM', purpose: 'COUNCIL_ROOM' } as const
const show = { room: 'STAGE', purpose: 'STAGE' } as const
const guest = { room: 'unit', purpose: 'COUNCIL_ROOM' } as const
const unit = { asker: 'UNIT', number: 1 } as const
const [Taipingjiao, Gaoyouhulu] = ['太平角', '高邮湖路']

const used: readonly Example[] = [
  {
    at: Taipingjiao,
    ...lesson,
    day: -20,
    hours: morning,
    by: Taipingjiao,
    asker: 'UNIT',
    number: 2,
    name: '示例消防培训',
    headcount: 30,
    state: 'USED',
  },
  {
    at: Taipingjiao,
    ...lesson,
    day: -9,
    hours: afternoon,
    by: Taipingjiao,
    asker: 'ORGANISATION',
    name: '示例助老课堂',
    headcount: 25,
    state: 'USED',
  },
  {
    at: Taipingjiao,
    ...talk,
    day: -6,
    hours: morning,
    by: Taipingjiao,
    asker: 'COMMUNITY',
    name: '示例楼院议事会',
    headcount: 12,
    state: 'USED',
  },
  {
    at: Taipingjiao,
    ...show,
    day: -13,
    hours: afternoon,
    by: Taipingjiao,
    asker: 'ORGANISATION',
    name: '示例民乐排练',
    headcount: 20,
    state: 'NOT_USED',
  },
  {
    at: Taipingjiao,
    ...guest,
    day: -5,
    hours: afternoon,
    by: Taipingjiao,
    asker: 'COMMUNITY',
    name: '示例志愿者例会',
    headcount: 18,
    state: 'USED',
  },
  {
    at: Gaoyouhulu,
    ...lesson,
    day: -15,
    hours: morning,
    by: Gaoyouhulu,
    ...unit,
    name: '示例新员工党课',
    headcount: 40,
    state: 'USED',
  },
  {
    at: Gaoyouhulu,
    ...show,
    day: -4,
    hours: afternoon,
    by: Gaoyouhulu,
    asker: 'COMMUNITY',
    name: '示例邻里演出',
    headcount: 80,
    state: 'USED',
  },
  {
    at: '湛山示例一',
    ...lesson,
    day: -12,
    hours: morning,
    by: '湛山示例一',
    ...unit,
    name: '示例急救培训',
    headcount: 35,
    state: 'USED',
  },
  {
    at: '湛山示例一',
    ...show,
    day: -8,
    hours: afternoon,
    by: '湛山示例一',
    asker: 'COMMUNITY',
    name: '示例社区文艺演出',
    headcount: 120,
    state: 'USED',
  },
  {
    at: '香港中路示例一',
    ...talk,
    day: -3,
    hours: morning,
    by: '香港中路示例一',
    ...unit,
    name: '示例物业恳谈会',
    headcount: 16,
    state: 'USED',
  },
]

const coming: readonly Example[] = [
  {
    at: Taipingjiao,
    ...lesson,
    day: 3,
    hours: afternoon,
    by: Taipingjiao,
    ...unit,
    name: '示例职工培训',
    headcount: 40,
    state: 'ACCEPTED',
  },
  {
    at: Taipingjiao,
    ...lesson,
    day: 5,
    hours: morning,
    by: Taipingjiao,
    asker: 'UNIT',
    number: 2,
    name: '示例安全讲座',
    headcount: 30,
    state: 'ASKED',
  },
  {
    at: Taipingjiao,
    ...talk,
    day: 8,
    hours: morning,
    by: Taipingjiao,
    ...unit,
    name: '示例共建座谈',
    headcount: 15,
    state: 'ASKED',
  },
  {
    at: Taipingjiao,
    ...guest,
    day: 4,
    hours: afternoon,
    by: Taipingjiao,
    asker: 'COMMUNITY',
    name: '示例志愿者培训',
    headcount: 25,
    state: 'ASKED',
  },
  {
    at: Taipingjiao,
    ...guest,
    day: 10,
    hours: afternoon,
    by: Gaoyouhulu,
    ...unit,
    name: '示例行业交流会',
    headcount: 20,
    state: 'ACCEPTED',
  },
  {
    at: Taipingjiao,
    ...guest,
    day: 6,
    hours: morning,
    by: Taipingjiao,
    asker: 'UNIT',
    number: 2,
    name: '示例招聘面试',
    headcount: 10,
    state: 'DECLINED',
    reason: '那天会议室检修。',
  },
  {
    at: Gaoyouhulu,
    ...show,
    day: 6,
    hours: afternoon,
    by: Gaoyouhulu,
    asker: 'ORGANISATION',
    name: '示例邻里音乐会',
    headcount: 60,
    state: 'ACCEPTED',
  },
  {
    at: Gaoyouhulu,
    ...guest,
    purpose: 'CLASSROOM',
    day: 7,
    hours: morning,
    by: Taipingjiao,
    ...unit,
    name: '示例联合培训',
    headcount: 30,
    state: 'ASKED',
  },
  {
    at: '湛山示例一',
    ...talk,
    day: 9,
    hours: morning,
    by: '湛山示例一',
    ...unit,
    name: '示例共建议事',
    headcount: 14,
    state: 'ASKED',
  },
  {
    at: '红色驿站',
    ...talk,
    day: 10,
    hours: morning,
    by: '湛山示例一',
    ...unit,
    name: '示例楼宇党建沙龙',
    headcount: 12,
    state: 'ASKED',
  },
]

const bookable = [...centreRooms, ...unitRooms, ...stationRooms].filter(
  ({ use }) => use !== 'OFFICE' && use !== 'COUNTER',
)
const evening = '; 1-7 18:30-21:00'

/** The rooms of centres and units are open by day, stages in the evening too. */
export const windowsOf = (today: Date): (typeof roomWindows.$inferInsert)[] =>
  bookable.map(({ id, communityId, streetId, use }) => ({
    id: seedId('room-window', id!),
    roomId: id!,
    communityId,
    streetId,
    name: use === 'STAGE' ? '示例每天日间和晚间' : '示例每天日间',
    weeklyTimes: `1-7 08:00-12:00; 1-7 13:00-17:30${use === 'STAGE' ? evening : ''}`,
    fromOn: dayFrom(today, -365),
    sample: true,
  }))

const idOf = ({ at, room, day, hours, by }: Example) => seedId('room-booking', at, room, day, hours[0], by)

const words = { UNIT: '单位', ORGANISATION: '社会组织', COMMUNITY: '社区', STREET: '街道' } as const

function told({ at, room, day, hours: [from, to], by, number, ...rest }: Example, today: Date) {
  const {
    id: roomId,
    communityId,
    streetId,
  } = bookable.find(({ id }) => id === (room === 'unit' ? seedId('room', 'unit', at) : seedId('room', at, room)))!
  const instant = (time: string) => `${dayFrom(today, day)}T${time}:00+08:00`
  return {
    room: { communityId, streetId },
    both: {
      ...rest,
      roomId: roomId!,
      startsAt: instant(from),
      endsAt: instant(to),
      askedBy: rest.asker === 'COMMUNITY' ? `${by}社区` : `示例${words[rest.asker]}${number ?? ''}（${by}）`,
      sample: true,
    },
  }
}

const streets: Readonly<Record<string, string>> = { 太平角: '八大关', 高邮湖路: '八大湖' }
const streetOf = (community: string) => streets[community] ?? community.replace('示例一', '')

/** Invented bookings, past and to come, as who keeps the room sees them. */
export const bookingsOf = (today: Date): Booking[] =>
  [...used, ...coming].map((example) => {
    const { room, both } = told(example, today)
    return { id: idOf(example), ...room, ...both }
  })

/** The same as who asked sees them. */
export const requestsOf = (today: Date): Request[] =>
  [...used, ...coming].map((example) => ({
    id: seedId('room-request', idOf(example)),
    bookingId: idOf(example),
    communityId: seedId('community', example.by),
    streetId: seedId('street', streetOf(example.by)),
    unitId: example.asker === 'UNIT' ? seedId('unit', example.by, example.number!) : null,
    organisationId: example.asker === 'ORGANISATION' ? seedId('organisation', example.by, 1) : null,
    ...told(example, today).both,
  }))
