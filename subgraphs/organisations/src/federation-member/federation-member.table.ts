import { choice, holds, identity, onlyOne, place, sample, searchable } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { date, uuid, varchar } from 'drizzle-orm/pg-core'
import { federations } from '../federation/federation.table.ts'
import { organisations } from '../schema.ts'
import { socialOrganisations } from '../social-organisation/social-organisation.table.ts'

/** A social organisation in a federation, and the office it holds there: the organisation's, not a person's. */
export const federationMembers = organisations.table(
  'federation_member',
  {
    ...identity,
    ...place('street'),
    federationId: uuid()
      .notNull()
      .references(() => federations.id),
    organisationId: uuid()
      .notNull()
      .references(() => socialOrganisations.id),
    name: varchar({ length: 60 }).notNull(),
    office: choice('FederationOffice', {
      CHAIR: ['会长单位', 'Chair'],
      DEPUTY_CHAIR: ['副会长单位', 'Deputy chair'],
      SECRETARY: ['秘书长单位', 'Secretary'],
      MEMBER: ['会员单位', 'Member'],
    })
      .notNull()
      .default('MEMBER'),
    startsOn: date({ mode: 'string' }),
    endsOn: date({ mode: 'string' }),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, { read: everyone, write: ['district', 'street', 'community'], within: t.federationId }),
    onlyOne(
      'federation_member_organisation_id_unique',
      [t.federationId, t.organisationId],
      ['这个社会组织已是会员。', 'The organisation is a member already.'],
    ),
    holds('federation_member_ends_on_order', sql`${t.endsOn} >= ${t.startsOn}`, [
      '结束日期不能早于开始日期。',
      'It does not end before it starts.',
    ]),
  ],
)
