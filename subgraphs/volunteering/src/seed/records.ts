import { around, dayFrom, type SeededCommunity, seedId, type Tree } from '@concentric/chassis/seed'
import { type serviceRecords } from '../service-record/service-record.table.ts'
import { type RecordExample, recordExamples, recordsAt } from './record-examples.ts'
import { veteran } from './volunteers.ts'

type Row = typeof serviceRecords.$inferInsert
type State = NonNullable<Row['state']>

const YEAR = 365

/** A year of invented service up to yesterday in some communities, and that of the volunteer who serves every other day. */
export const recordsOf = (tree: Tree, today: Date): Row[] =>
  tree.flatMap((community) => {
    const { records, first, volunteers } = recordsAt[community.name] ?? { records: 0, first: 1, volunteers: 1 }
    const rows = Array.from({ length: records }, (_, n) =>
      record(community, today, {
        id: seedId('service-record', community.name, n + 1),
        volunteerId: seedId('volunteer', community.name, first + (n % volunteers)),
        days: -YEAR + Math.floor((n * YEAR) / records),
        n,
        example: around(recordExamples, n),
      }),
    )
    return community.name === '太平角' ? [...rows, ...veteranRecords(community, today)] : rows
  })

const REPAIRS = 160
const repair = recordExamples[0]!

/** Repairs, the most of them in the last half year: "百余次" (S82). */
const veteranRecords = (community: SeededCommunity, today: Date): Row[] =>
  Array.from({ length: REPAIRS }, (_, n) =>
    record(community, today, {
      id: seedId('service-record', 'veteran', n + 1),
      volunteerId: veteran,
      days: n < 120 ? -1 - Math.floor(n * 1.4) : -190 - (n - 120) * 4,
      n: n + 1,
      example: repair,
    }),
  )

type Served = { id: string; volunteerId: string; days: number; n: number; example: RecordExample }

function record({ id: communityId, streetId, name }: SeededCommunity, today: Date, served: Served): Row {
  const { id, volunteerId, days, n, example } = served
  const hour = 8 + (n % 8)
  const at = (time: number) => `${dayFrom(today, days)}T${String(time).padStart(2, '0')}:00:00+08:00`
  const endsAt = at(hour + example.hours)
  const { head, item, team } = example
  return {
    id,
    communityId,
    streetId,
    volunteerId,
    stationId: seedId('station', name === '高邮湖路' ? 'CONVENIENCE_VOLUNTEER' : 'HELP_AT_HOME', name),
    teamId: name === '太平角' && team ? seedId('team', name, team) : null,
    itemId: name === '高邮湖路' ? seedId('item', name, head, item) : null,
    name: `${item}（示例）`,
    startsAt: at(hour),
    endsAt,
    minutes: example.hours * 60 - (n % 3) * 10,
    beneficiary: example.beneficiary,
    servedCount: 1 + (n % 4),
    state: stateOf(n, days),
    source: around(['CODE', 'HOST', 'PAPER'] as const, n),
    sample: true,
    createdAt: endsAt,
    updatedAt: endsAt,
  }
}

function stateOf(n: number, days: number): State {
  if (days > -10 && n % 2) return 'RECORDED'
  if (n % 41 === 40) return 'VOIDED'
  if (n % 37 === 36) return 'CONTESTED'
  return n % 29 === 28 ? 'CORRECTED' : 'CONFIRMED'
}
