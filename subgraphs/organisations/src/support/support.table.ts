import { atLeast, choice, holds, identity, place, sample, searchable } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { bigint, date, uuid, varchar } from 'drizzle-orm/pg-core'
import { organisations } from '../schema.ts'
import { socialOrganisations } from '../social-organisation/social-organisation.table.ts'

/** What an organisation is given to grow by (S90), with the contract it stands in and the review of what came of it (R60). */
export const supports = organisations.table(
  'support',
  {
    ...identity,
    ...place('district'),
    organisationId: uuid()
      .notNull()
      .references(() => socialOrganisations.id),
    name: varchar({ length: 80 }).notNull(),
    kind: choice('SupportKind', {
      FUNDS: ['资金', 'Funds'],
      OFFICE_SPACE: ['办公场地', 'Office space'],
      EQUIPMENT: ['设备', 'Equipment'],
      TRAINING: ['培训', 'Training'],
    }).notNull(),
    amountFen: bigint({ mode: 'number' }),
    roomId: uuid(),
    startsOn: date({ mode: 'string' }).notNull(),
    contractName: varchar({ length: 80 }),
    signedOn: date({ mode: 'string' }),
    reviewOn: date({ mode: 'string' }),
    reviewedOn: date({ mode: 'string' }),
    review: varchar({ length: 400 }),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, { read: everyone, write: ['district', 'street', 'community'], within: t.organisationId }),
    atLeast(t.amountFen, 1),
    holds('support_signed_on_contract_name', sql`(${t.signedOn} is null) = (${t.contractName} is null)`, [
      '合同名称和签订日期一起填写。',
      'A contract has a name and the day it was signed.',
    ]),
    holds('support_reviewed_on_review', sql`(${t.reviewedOn} is null) = (${t.review} is null)`, [
      '评估日期和评估结论一起填写。',
      'A review has a day and says something.',
    ]),
  ],
)
