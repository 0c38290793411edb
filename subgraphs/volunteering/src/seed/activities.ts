import { around, dayFrom, type SeededCommunity, seedId, type Tree } from '@concentric/chassis/seed'
import { type activities } from '../activity/activity.table.ts'
import { activityExamples } from './activity-examples.ts'
import { fair, talk } from './series.ts'

type Row = typeof activities.$inferInsert
type State = NonNullable<Row['state']>

const ROUNDS = 2
const FAIRS = [-90, -60, -30, 0, 30, 60]
// the communities of the demo accounts have more, a draft among them
const BUSY = ['太平角', '高邮湖路']
const BUSY_DAYS = [-21, -7, 5, 12, 26]

/** What the source tells was held, with its days; the hours are ours, for it tells none. */
const held: readonly Row[] = [
  {
    id: seedId('activity', '快乐手语课', '2017-07-20'),
    communityId: seedId('community', '太平角'),
    streetId: seedId('street', '八大关'),
    name: '快乐手语课',
    kind: 'CLASS',
    state: 'HELD',
    startsAt: '2017-07-20T14:00:00+08:00',
    endsAt: '2017-07-20T16:00:00+08:00',
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
      BUSY_DAYS.map((days, n) => example(community, today, n + 3, days, seedId('activity', community.name, n))),
    ),
  ...trainStopsOf(tree, today),
  ...fairsOf(tree, today),
  ...talksOf(tree, today),
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

/** The 民生大集 of 邹县路, held monthly (S65); the source tells none of its days. */
const fairsOf = (tree: Tree, today: Date): Row[] =>
  tree
    .filter(({ name }) => name === '邹县路')
    .flatMap((community) =>
      FAIRS.map((days, n) => ({
        ...session(community, today, { n: n + 1, days, hour: 9, hours: 3 }),
        id: seedId('activity', '民生大集', n),
        seriesId: fair,
        occursOn: dayFrom(today, days),
        name: '民生大集',
        kind: 'FAIR' as const,
      })),
    )

/** The talk on the 21st of the months around today (S38), each invented. */
const talksOf = (tree: Tree, today: Date): Row[] =>
  tree
    .filter(({ name }) => name === '三门峡')
    .flatMap((community) =>
      twentyFirsts(today).map((days) => {
        const occursOn = dayFrom(today, days)
        return {
          ...session(community, today, { n: 1, days, hour: 9, hours: 2 }),
          id: seedId('activity', '学习讲座', occursOn),
          seriesId: talk,
          occursOn,
          name: '学习讲座',
          kind: 'LECTURE' as const,
        }
      }),
    )

/** The 21sts of the months around today, as days from it. */
const twentyFirsts = (today: Date) =>
  Array.from({ length: 181 }, (_, n) => n - 120).filter((days) => dayFrom(today, days).endsWith('-21'))

function example(community: SeededCommunity, today: Date, n: number, days: number, id: string): Row {
  const { hour, hours, ...what } = around(activityExamples, n)
  return { ...session(community, today, { n, days, hour, hours }), ...what, id }
}

type When = { n: number; days: number; hour: number; hours: number }

/** One invented session at the community's centre, `days` from today, entered at least two weeks before. */
function session({ id, streetId, name }: SeededCommunity, today: Date, { n, days, hour, hours }: When) {
  const at = (day: number, time: number) => `${dayFrom(today, day)}T${String(time).padStart(2, '0')}:00:00+08:00`
  const createdAt = at(Math.min(days - 14, -1 - (n % 20)), 8 + (n % 9))
  return {
    communityId: id,
    streetId,
    stationId: seedId('station', 'HELP_AT_HOME', name),
    venueId: seedId('venue', 'centre', name),
    state: stateOf(n, days),
    startsAt: at(days, hour),
    endsAt: at(days, hour + hours),
    sample: true,
    createdAt,
    updatedAt: createdAt,
  }
}

function stateOf(n: number, days: number): State {
  if (days < 0) return n % 11 === 0 ? 'CANCELLED' : n % 5 === 0 ? 'CLOSED' : 'HELD'
  return n % 7 === 0 ? 'DRAFT' : n % 9 === 0 ? 'FULL' : 'PUBLISHED'
}
