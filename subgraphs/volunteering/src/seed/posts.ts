import { dayFrom, seedId } from '@concentric/chassis/seed'
import { type postHolders } from '../post-holder/post-holder.table.ts'
import { type serviceRecords } from '../service-record/service-record.table.ts'
import { type volunteerPosts } from '../volunteer-post/volunteer-post.table.ts'

const place = { communityId: seedId('community', '寿张路'), streetId: seedId('street', '云南路') }
const examples = [
  { name: '楼院巡查岗', duty: '楼院环境与安全巡查', tasks: '每周巡查楼院两次，记录问题', seats: 2, holders: 2 },
  { name: '独居老人探访岗', duty: '独居老人关爱', tasks: '每周探访一次', seats: 3, holders: 1 },
  { name: '矛盾调解岗', duty: '邻里纠纷调解', tasks: '接到求助后到场调解', seats: 1, holders: 0 },
]
const idOf = (name: string) => seedId('volunteer-post', '寿张路', name)

/** The 党员志愿服务岗 of 寿张路 (S68): the source tells that there are some, for which duties it does not. */
export const postsOf = (today: Date): (typeof volunteerPosts.$inferInsert)[] =>
  examples.map(({ name, duty, tasks, seats }, index) => ({
    ...place,
    id: idOf(name),
    name: `示例${name}`,
    duty,
    tasks,
    seats,
    weeklyHours: 2 + index,
    startsOn: dayFrom(today, -300),
    reviewOn: dayFrom(today, 60 + index * 30),
    sample: true,
  }))

/** Who holds them. */
export const postHoldersOf = (today: Date): (typeof postHolders.$inferInsert)[] =>
  examples.flatMap(({ name, holders }) =>
    Array.from({ length: holders }, (_, index) => ({
      ...place,
      id: seedId('post-holder', '寿张路', name, index + 1),
      postId: idOf(name),
      volunteerId: seedId('volunteer', '寿张路', index + 1),
      name: `示例${name}`,
      startsOn: dayFrom(today, -200 + index * 30),
      sample: true,
    })),
  )

const WEEKS = 8

/** What the holders of the patrol did, a week each. */
export const postRecordsOf = (today: Date): (typeof serviceRecords.$inferInsert)[] =>
  Array.from({ length: WEEKS }, (_, week) => {
    const day = dayFrom(today, -40 - 7 * week)
    return {
      ...place,
      id: seedId('service-record', 'post', '寿张路', week),
      volunteerId: seedId('volunteer', '寿张路', (week % 2) + 1),
      postId: idOf('楼院巡查岗'),
      name: '示例楼院巡查',
      startsAt: `${day}T09:00:00+08:00`,
      endsAt: `${day}T10:30:00+08:00`,
      minutes: 90,
      state: 'CONFIRMED' as const,
      source: 'HOST' as const,
      sample: true,
      createdAt: `${day}T10:30:00+08:00`,
      updatedAt: `${day}T10:30:00+08:00`,
    }
  })
