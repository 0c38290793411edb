import { dayFrom, seedId } from '@concentric/chassis/seed'
import { type groupSignUps } from '../group-sign-up/group-sign-up.table.ts'
import { type shifts } from '../shift/shift.table.ts'
import { type signUps } from '../sign-up/sign-up.table.ts'

type Shift = typeof shifts.$inferInsert
type SignUp = typeof signUps.$inferInsert

/** A shift of an activity of 太平角 or 高邮湖路, by what `activities.ts` calls it, and how its seats are taken. */
type Example = {
  community: string
  activity: number
  name: string
  days: number
  from: string
  to: string
  seats: number
  taken: number
  isOver?: true
}

const street: Readonly<Record<string, string>> = { 太平角: '八大关', 高邮湖路: '八大湖' }

// the visit of last week in two batches (S41), the clean-up and the dance to come
const examples: readonly Example[] = ['太平角', '高邮湖路'].flatMap((community): Example[] => [
  { community, activity: 1, name: '第一批', days: -7, from: '13:00', to: '14:30', seats: 20, taken: 18, isOver: true },
  { community, activity: 1, name: '第二批', days: -7, from: '14:30', to: '16:00', seats: 20, taken: 15, isOver: true },
  { community, activity: 2, name: '沙滩集合', days: 5, from: '08:00', to: '10:00', seats: 50, taken: 22 },
  { community, activity: 3, name: '全场', days: 12, from: '18:00', to: '20:00', seats: 25, taken: 24 },
])

const placeOf = (community: string) => ({
  communityId: seedId('community', community),
  streetId: seedId('street', street[community]!),
})

const idOf = ({ community, activity, name }: Example) => seedId('shift', community, activity, name)

/** Invented shifts of some activities. */
export const shiftsOf = (today: Date): Shift[] =>
  examples.map((example) => ({
    ...placeOf(example.community),
    id: idOf(example),
    activityId: seedId('activity', example.community, example.activity),
    name: example.name,
    startsAt: `${dayFrom(today, example.days)}T${example.from}:00+08:00`,
    endsAt: `${dayFrom(today, example.days)}T${example.to}:00+08:00`,
    seats: example.seats,
    sample: true,
  }))

/** Invented sign-ups for them, of invented volunteers; of what is over, most have come. */
export const signUpsOf = (): SignUp[] =>
  examples.flatMap((example) =>
    Array.from({ length: example.taken }, (_, n) => ({
      ...placeOf(example.community),
      id: seedId('sign-up', idOf(example), n),
      shiftId: idOf(example),
      volunteerId: seedId('volunteer', example.community, n + 1),
      state: example.isOver ? (n % 7 === 3 ? ('ABSENT' as const) : ('ATTENDED' as const)) : ('CONFIRMED' as const),
      sample: true,
    })),
  )

/** Groups of 示例 units: of what is over one large enough to be told of and one that is not; one to come. */
export const groupSignUpsOf = (): (typeof groupSignUps.$inferInsert)[] =>
  [
    { community: '太平角', name: '第二批', activity: 1, headcount: 5, came: 5 },
    { community: '高邮湖路', name: '第二批', activity: 1, headcount: 4, came: 3 },
    { community: '太平角', name: '沙滩集合', activity: 2, headcount: 8, came: null },
  ].map(({ community, activity, name, headcount, came }) => ({
    ...placeOf(community),
    id: seedId('group-sign-up', community, activity, name),
    shiftId: seedId('shift', community, activity, name),
    unitId: seedId('unit', community, 1),
    state: came === null ? ('CONFIRMED' as const) : ('ATTENDED' as const),
    headcount,
    came,
    sample: true,
  }))
