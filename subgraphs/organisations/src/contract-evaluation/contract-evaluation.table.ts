import { between, choice, identity, onlyOne, place, sample, searchable, wordsFor } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { date, integer, uuid, varchar } from 'drizzle-orm/pg-core'
import { contracts } from '../contract/contract.table.ts'
import { organisations } from '../schema.ts'

wordsFor('contract_evaluation_contract_id_accepted', [
  '验收后才能评价。',
  'A contract is evaluated once it is accepted.',
])

/** What those concerned say a contract has come to, in points of a hundred. */
export const contractEvaluations = organisations.table(
  'contract_evaluation',
  {
    ...identity,
    ...place('street'),
    contractId: uuid()
      .notNull()
      .references(() => contracts.id),
    evaluator: choice('ContractEvaluator', {
      RESIDENTS: ['居民', 'Residents'],
      STREET: ['街道', 'Street'],
      THIRD_PARTY: ['第三方', 'Third party'],
    }).notNull(),
    points: integer().notNull(),
    evaluatedOn: date({ mode: 'string' }).notNull(),
    name: varchar({ length: 200 }).notNull(),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, { read: everyone, write: ['district', 'street', 'community'], within: t.contractId }),
    between(t.points, 0, 100),
    onlyOne(
      'contract_evaluation_contract_id_evaluator_unique',
      [t.contractId, t.evaluator, t.evaluatedOn],
      ['这一方当天已评价。', 'This side has evaluated it that day.'],
    ),
  ],
)
