import { choicesOf } from '@concentric/chassis/columns'
import { counted, type Figure } from '@concentric/chassis/figures'
import { and, eq, type SQL, sql } from 'drizzle-orm'
import { type PgColumn } from 'drizzle-orm/pg-core'
import { heldStages } from '../held-stage/held-stage.table.ts'
import { incubations } from '../incubation/incubation.table.ts'
import { supports } from '../support/support.table.ts'

type Stage = (typeof heldStages.stage.enumValues)[number]
type State = (typeof incubations.state.enumValues)[number]

/** Organisations that are at a stage today; one may be at several. */
const atStage = (stage: Stage) =>
  counted('HeldStage', heldStages, ({ stage: held, startsOn, endsOn }) => and(eq(held, stage), today(startsOn, endsOn)))

const today = (startsOn: PgColumn, endsOn: PgColumn): SQL =>
  sql`${startsOn} <= current_date and coalesce(${endsOn} >= current_date, true)`

const inState = (state: State) => counted('Incubation', incubations, (table) => eq(table.state, state))

export const introducedCount: Figure = {
  label: ['引进的社会组织', 'Introduced'],
  definition: ['目前处于引进阶段的社会组织（S97）。', 'Organisations at the stage of introduction today (S97).'],
  unit: ['家', 'organisations'],
  of: 'count',
  rows: atStage('INTRODUCED'),
}

export const incentivisedCount: Figure = {
  label: ['鼓励的社会组织', 'Incentivised'],
  definition: ['目前处于鼓励阶段的社会组织（S97）。', 'Organisations at the stage of incentives today (S97).'],
  unit: ['家', 'organisations'],
  of: 'count',
  rows: atStage('INCENTIVISED'),
}

export const incubatingCount: Figure = {
  label: ['孵化中', 'Incubating'],
  definition: ['正在孵化的社会组织（S90）。', 'Organisations being incubated (S90).'],
  unit: ['家', 'organisations'],
  of: 'count',
  rows: inState('INCUBATING'),
}

export const graduatedCount: Figure = {
  label: ['出壳', 'Graduated'],
  definition: ['孵化出壳的社会组织（S90）。', 'Organisations that graduated from incubation (S90).'],
  unit: ['家', 'organisations'],
  of: 'count',
  rows: inState('GRADUATED'),
}

export const leftIncubationCount: Figure = {
  label: ['退出孵化', 'Left incubation'],
  definition: [
    '没有出壳而退出孵化的社会组织（S90）。',
    'Organisations that left incubation before they graduated (S90).',
  ],
  unit: ['家', 'organisations'],
  of: 'count',
  rows: inState('LEFT'),
}

export const incubationMonths: Figure = {
  label: ['孵化时间中位数', 'Months of incubation'],
  definition: [
    '出壳的社会组织从开始孵化到出壳的月数的中位数（S90）。',
    'The median of the months from the beginning to the graduation, of those who graduated (S90).',
  ],
  unit: ['个月', 'months'],
  of: 'median',
  rows: ({ here }) =>
    sql`select ${incubations.id}, 'Incubation', ${incubations.name}, round((${incubations.graduatedOn} - ${incubations.begunOn}) / 30.4375, 1), ${incubations.sample} from ${incubations} where ${here(incubations)} and ${incubations.graduatedOn} is not null`,
}

export const supportSpent: Figure = {
  label: ['支持资金', 'Support in money'],
  definition: [
    '给予社会组织的支持中以金额计的合计（S90、R60）。',
    'What organisations were given, as far as it is a sum of money (S90, R60).',
  ],
  unit: ['元', 'yuan'],
  of: 'sum',
  rows: ({ here }) =>
    sql`select ${supports.id}, 'Support', ${supports.name}, ${supports.amountFen} / 100.0, ${supports.sample} from ${supports} where ${here(supports)} and ${supports.amountFen} is not null`,
}

const kinds = Object.entries(choicesOf(supports.kind)!.choices).map(
  ([code, [word]], place) => sql`(${place}::int, ${code}::text, ${word}::text)`,
)

export const supportByKind: Figure = {
  label: ['支持项数', 'Support by kind'],
  definition: [
    '给予社会组织的支持，按类型：资金、办公场地、设备、培训；没有的类型为 0（S90）。',
    'What organisations were given, by kind; a kind without any stands at 0 (S90).',
  ],
  unit: ['项', 'supports'],
  of: 'sum',
  rows: ({ here }) =>
    sql`select kind.code, 'SupportKind', kind.word, count(given.id), coalesce(bool_and(given.sample), false) from (values ${sql.join(kinds, sql`, `)}) kind (place, code, word)
      left join (select ${supports.id}, ${supports.kind}, ${supports.sample} from ${supports} where ${here(supports)}) given
        on given.kind = kind.code group by kind.place, kind.code, kind.word`,
}
