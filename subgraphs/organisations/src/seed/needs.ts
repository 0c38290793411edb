import { around, dayFrom, seedId, type Tree } from '@concentric/chassis/seed'
import { type needs } from '../need/need.table.ts'
import { confirmedLongAgo } from './given.ts'
import { needExamples } from './need-examples.ts'

type Row = typeof needs.$inferInsert
type Asked = Pick<Row, 'id' | 'communityId' | 'streetId' | 'unitId' | 'meetingId' | 'agendaItem'> & {
  state: NonNullable<Row['state']>
}

// the source: "100余条"; of every seven needs five are open, which makes 112
const NEEDS = 156
const otherStates = ['DRAFT', 'MATCHED', 'IN_PROGRESS', 'FULFILLED', 'CONFIRMED', 'EXPIRED', 'WITHDRAWN'] as const
const over: readonly Asked['state'][] = ['FULFILLED', 'CONFIRMED', 'EXPIRED']

/** Invented needs of the communities and their example units, of each street, and in every state of the units behind the demo accounts. */
export const needsOf = (tree: Tree, today: Date): Row[] =>
  [...needsOfCommunities(tree), ...needsOfDemoUnits(tree), ...needsOfStreets(tree)].map((asked, n) => ({
    ...asked,
    ...around(needExamples, n * 5),
    ...datesOf(asked, n, today),
    sample: true,
  }))

const needsOfCommunities = (tree: Tree): Asked[] =>
  Array.from({ length: NEEDS }, (_, n) => {
    const { id: communityId, streetId, name } = around(tree, n)
    const state = n % 7 < 5 ? 'OPEN' : around(otherStates, Math.floor(n / 7) * 2 + n)
    return { id: seedId('need', n), communityId, streetId, state, unitId: n % 3 ? seedId('unit', name, 1) : null }
  })

const needsOfDemoUnits = (tree: Tree): Asked[] =>
  tree
    .filter(({ name }) => name === '太平角' || name === '高邮湖路')
    .flatMap(({ id: communityId, streetId, name }) =>
      (['OPEN', ...otherStates] as const).map((state) => ({
        id: seedId('need', name, state),
        communityId,
        streetId,
        state,
        unitId: seedId('unit', name, 1),
        // the council looked through the lists
        meetingId: seedId('meeting', name, 1),
        agendaItem: '示例议题：本季度未解决的需求',
      })),
    )

const needsOfStreets = (tree: Tree): Asked[] =>
  [...new Set(tree.map(({ streetId }) => streetId))].map((streetId) => ({
    id: seedId('need', streetId),
    communityId: null,
    streetId,
    state: 'OPEN',
    unitId: null,
  }))

/** Asked for on one of the last 90 days, and wanted soon; what is over was asked for and wanted earlier. */
function datesOf({ state }: Asked, n: number, today: Date) {
  const done = over.includes(state)
  const daysAgo = done ? 31 + ((n * 7) % 59) : 1 + ((n * 7) % 89)
  const createdAt = `${dayFrom(today, -daysAgo)}T${String(8 + (n % 10)).padStart(2, '0')}:${10 + ((n * 13) % 50)}:00+08:00`
  const neededOn = dayFrom(today, done ? -1 - ((n * 5) % 29) : 3 + ((n * 5) % 40))
  // whoever asks has said so that day
  const confirmedAt = state === 'EXPIRED' ? confirmedLongAgo(today) : createdAt
  return { neededOn, createdAt, updatedAt: createdAt, confirmedAt }
}
