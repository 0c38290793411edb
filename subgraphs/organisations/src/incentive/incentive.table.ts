import { atLeast, identity, place, sample, searchable } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { bigint, date, uuid, varchar } from 'drizzle-orm/pg-core'
import { organisations } from '../schema.ts'
import { socialOrganisations } from '../social-organisation/social-organisation.table.ts'

/** What an organisation is encouraged by: the third of the three i (S97). */
export const incentives = organisations.table(
  'incentive',
  {
    ...identity,
    ...place('district'),
    organisationId: uuid()
      .notNull()
      .references(() => socialOrganisations.id),
    name: varchar({ length: 80 }).notNull(),
    awardedOn: date({ mode: 'string' }).notNull(),
    amountFen: bigint({ mode: 'number' }),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, { read: everyone, write: ['district', 'street', 'community'], within: t.organisationId }),
    atLeast(t.amountFen, 1),
  ],
)
