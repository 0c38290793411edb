import { around, type SeededCommunity, seedId, type Tree } from '@concentric/chassis/seed'
import { type activities } from '../activity/activity.table.ts'
import { activityExamples } from './activity-examples.ts'
import { talk } from './series.ts'
import { seriesActivitiesOf } from './series-activities.ts'
import { session } from './session.ts'
import { signLanguageClass } from './visits.ts'

type Row = typeof activities.$inferInsert

const ROUNDS = 2
// the communities of the demo accounts have more, a draft among them
const BUSY = ['太平角', '高邮湖路']
const BUSY_DAYS = [-21, -7, 5, 12, 26]
// who brings meals has learnt to look after the elderly
const learnt: Readonly<Record<string, string>> = { '太平角 4': seedId('training', '太平角', 2) }

/** What the source tells was held, with its days; the hours are ours, for it tells none. */
const held: readonly Row[] = [
  {
    id: signLanguageClass,
    communityId: seedId('community', '太平角'),
    streetId: seedId('street', '八大关'),
    name: '快乐手语课',
    kind: 'CLASS',
    state: 'HELD',
    startsAt: '2017-07-20T14:00:00+08:00',
    endsAt: '2017-07-20T16:00:00+08:00',
    // "20多名"
    visits: 20,
  },
  {
    id: seedId('activity', '学习讲座', '2017-06-21'),
    communityId: seedId('community', '三门峡'),
    streetId: seedId('street', '八大峡'),
    seriesId: talk,
    occursOn: '2017-06-21',
    name: '学习讲座',
    kind: 'LECTURE',
    state: 'HELD',
    startsAt: '2017-06-21T09:00:00+08:00',
    endsAt: '2017-06-21T11:00:00+08:00',
  },
]

/** Activities of the source, and invented ones of the last and the coming weeks in every community. */
export const activitiesOf = (tree: Tree, today: Date): Row[] => [
  ...held,
  ...Array.from({ length: tree.length * ROUNDS }, (_, n) =>
    example(around(tree, n), today, n, ((n * 17) % 106) - 60, seedId('activity', n)),
  ),
  ...tree
    .filter(({ name }) => BUSY.includes(name))
    .flatMap((community) =>
      BUSY_DAYS.map((days, n) => ({
        ...example(community, today, n + 3, days, seedId('activity', community.name, n)),
        requiredTrainingId: learnt[`${community.name} ${n}`],
      })),
    ),
  ...trainStopsOf(tree, today),
  ...seriesActivitiesOf(tree, today),
]

/** The direct train of 金门路 halts at each of its eight communities, one a week (S52). */
const trainStopsOf = (tree: Tree, today: Date): Row[] =>
  tree
    .filter(({ streetName }) => streetName === '金门路')
    .map((community, n) => ({
      ...session(community, today, { n: n + 1, days: (n - 4) * 7, hour: 9, hours: 3 }),
      id: seedId('activity', '直通车', community.name),
      name: '4S党员志愿服务“直通车”停靠',
      kind: 'TRAIN_STOP' as const,
    }))

function example(community: SeededCommunity, today: Date, n: number, days: number, id: string): Row {
  const { hour, hours, ...what } = around(activityExamples, n)
  return { ...session(community, today, { n, days, hour, hours }), ...what, id }
}
