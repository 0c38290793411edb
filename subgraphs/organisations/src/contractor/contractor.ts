import { holds } from '@concentric/chassis/columns'
import { sql } from 'drizzle-orm'
import { type ExtraConfigColumn, uuid } from 'drizzle-orm/pg-core'
import { partnerUnits } from '../partner-unit/partner-unit.table.ts'
import { socialOrganisations } from '../social-organisation/social-organisation.table.ts'

/** Who bids or contracts: a unit or a social organisation. */
export const bidderOf = () => ({
  unitId: uuid().references(() => partnerUnits.id),
  organisationId: uuid().references(() => socialOrganisations.id),
})

/** One of the two and not both. */
export const oneBidder = (table: string, t: Record<'unitId' | 'organisationId', ExtraConfigColumn>) =>
  holds(`${table}_unit_id_organisation_id_one`, sql`num_nonnulls(${t.unitId}, ${t.organisationId}) = 1`, [
    '须填写单位或社会组织，只填一个。',
    'A unit or a social organisation, one of the two.',
  ])
