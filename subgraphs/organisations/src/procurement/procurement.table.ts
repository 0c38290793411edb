import { atLeast, choice, holds, identity, place, sample, searchable, wordsFor } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { bigint, boolean, date, uuid, varchar } from 'drizzle-orm/pg-core'
import { organisations } from '../schema.ts'

wordsFor('procurement_state_course', [
  '采购不能这样进入下一步：公告、开标、中标、履约、验收、评价依次办理。',
  'A procurement goes from notice to bids, award, performance, acceptance and evaluation, one after the other (R61).',
])
wordsFor('procurement_bids_due_on_opening', [
  '投标截止日之前不能开标。',
  'Bids are not opened before the day they are due.',
])
wordsFor('procurement_bids_due_on_fixed', [
  '公告后不能改截止日和预算。',
  'Once it is announced, the day and the budget stay as they are.',
])
wordsFor('procurement_state_paid', ['已付款的采购不能终止。', 'What has been paid for is not called off.'])

/** What a street, or a community out of its own funds, buys from a contractor or an organisation, from the notice to what came of it (S55, S91). */
export const procurements = organisations.table(
  'procurement',
  {
    ...identity,
    ...place('street'),
    name: varchar({ length: 80 }).notNull(),
    purpose: varchar({ length: 400 }),
    state: choice('ProcurementState', {
      PLANNED: ['计划', 'Planned'],
      NOTICE: ['公告', 'Notice'],
      BIDS: ['投标', 'Bids'],
      AWARDED: ['中标', 'Awarded'],
      PERFORMING: ['履约', 'Performing'],
      ACCEPTED: ['验收', 'Accepted'],
      EVALUATED: ['评价', 'Evaluated'],
      CANCELLED: ['终止', 'Cancelled'],
    })
      .notNull()
      .default('PLANNED'),
    published: boolean().notNull().generatedAlwaysAs(sql`state <> 'PLANNED'`),
    budgetFen: bigint({ mode: 'number' }),
    allocationId: uuid(),
    noticedOn: date({ mode: 'string' }),
    bidsDueOn: date({ mode: 'string' }),
    openedOn: date({ mode: 'string' }),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, {
      read: everyone,
      published: t.published,
      own: ['street', 'community'],
      write: ['district', 'street', 'community'],
    }),
    atLeast(t.budgetFen, 1),
    holds('procurement_bids_due_on_after_notice', sql`${t.bidsDueOn} >= ${t.noticedOn}`, [
      '投标截止日不能早于公告日期。',
      'Bids are due after the notice.',
    ]),
  ],
)
