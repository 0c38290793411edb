import { dayFrom, seedId, type Tree } from '@concentric/chassis/seed'
import { type meetings } from '../meeting/meeting.table.ts'
import { type meetingRecords } from '../meeting-record/meeting-record.table.ts'

type Meeting = typeof meetings.$inferInsert
type Body = { key: string; venueId?: string } & Pick<Meeting, 'conferenceId' | 'committeeId'>

const RECORDED = ['珠海路', '太平角', '高邮湖路', '全委会']
const rounds = [
  { days: -290, state: 'PUBLISHED', name: '示例例会：年度共建计划' },
  { days: -200, state: 'PUBLISHED', name: '示例例会：资源清单对接' },
  { days: -110, state: 'MINUTED', name: '示例例会：停车与环境' },
  { days: -20, state: 'HELD', name: '示例例会：便民服务安排' },
  { days: 70, state: 'PLANNED', name: '示例例会：下一季度重点' },
] as const

/** The next meeting of the three conferences that follow through: their members are asked to it. */
const next = { days: 8, state: 'NOTIFIED', name: '示例例会：近期共商议题' } as const
const NEXT = rounds.length
const FOLLOWED = ['珠海路', '太平角', '高邮湖路']
/** Of a followed conference, the meetings its members were asked to. */
export const invitedRounds: readonly number[] = [1, 3, NEXT]

export type Sown = Meeting & { id: string; name: string; state: Exclude<Meeting['state'], undefined>; round: number }

/** What the source shows a picture of, without its day (S101). */
const themed: Meeting = {
  id: seedId('meeting', '疗养与旅游共发展'),
  conferenceId: seedId('conference', 'street', '珠海路'),
  name: '“疗养与旅游共发展”党建联席会主题党日会议',
  state: 'PUBLISHED',
}

function bodiesOf(tree: Tree): Body[] {
  const inCommunity = (name: string) => ({ venueId: seedId('venue', 'centre', name) })
  return [
    ...[...new Set(tree.map(({ streetName }) => streetName))].map((street) => ({
      key: street,
      conferenceId: seedId('conference', 'street', street),
    })),
    ...['太平角', '高邮湖路'].map((name) => ({
      key: name,
      conferenceId: seedId('conference', 'community', name),
      ...inCommunity(name),
    })),
    { key: '全委会', committeeId: seedId('committee', 'community', '高邮湖路'), ...inCommunity('高邮湖路') },
  ]
}

/** Invented meetings each quarter of every street, of two councils and of a plenary, and the next of those that follow through. */
export const exampleMeetings = (tree: Tree, today: Date): Sown[] =>
  bodiesOf(tree).flatMap(({ key, ...body }, index) =>
    [...rounds, ...(FOLLOWED.includes(key) ? [next] : [])].map(({ days, state, name }, round) => ({
      ...body,
      id: seedId('meeting', key, round),
      name,
      state,
      round,
      heldOn: dayFrom(today, days + (index % 10)),
      attendedCount: days > 0 ? null : 12 + ((index * 5 + round * 3) % 15),
      sample: true,
    })),
  )

/** The meeting the source names, and the invented ones. */
export const meetingsOf = (tree: Tree, today: Date): Meeting[] => [
  themed,
  ...exampleMeetings(tree, today).map(({ round: _, ...meeting }) => meeting),
]

/** Invented minutes: of whatever is minuted, and of what four of the bodies have published. */
export const meetingRecordsOf = (tree: Tree): (typeof meetingRecords.$inferInsert)[] =>
  bodiesOf(tree).flatMap(({ key }) =>
    rounds.flatMap(({ state, name }, round) =>
      state === 'MINUTED' || (state === 'PUBLISHED' && RECORDED.includes(key))
        ? [
            {
              id: seedId('meeting-record', key, round),
              meetingId: seedId('meeting', key, round),
              name: `${name}（纪要）`,
              text: '示例纪要：各成员单位通报了本季度的共建情况，逐项商议了议题。',
              decisions: '示例决定：由各成员单位按分工办理，下次会议通报进展。',
              state: state === 'PUBLISHED' ? ('PUBLISHED' as const) : ('DRAFT' as const),
              sample: true,
            },
          ]
        : [],
    ),
  )
