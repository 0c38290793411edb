import { type Figure } from '@concentric/chassis/figures'
import { sql } from 'drizzle-orm'
import { partnerUnits } from '../partner-unit/partner-unit.table.ts'
import { socialOrganisations } from '../social-organisation/social-organisation.table.ts'

export const partnerUnitCount: Figure = {
  label: ['驻区共建单位', 'Partner units'],
  definition: ['在册的驻区共建单位（S19、S94）。', 'Partner units on record (S19, S94).'],
  unit: ['家', 'units'],
  of: 'count',
  rows: ({ here }) =>
    sql`select ${partnerUnits.id}, 'PartnerUnit', ${partnerUnits.name}, 1, ${partnerUnits.sample} from ${partnerUnits} where ${here(partnerUnits)}`,
}

export const socialOrganisationCount: Figure = {
  label: ['社会组织', 'Social organisations'],
  definition: ['在册的社会组织（S83、S89）。', 'Social organisations on record (S83, S89).'],
  unit: ['家', 'organisations'],
  of: 'count',
  rows: ({ here }) =>
    sql`select ${socialOrganisations.id}, 'SocialOrganisation', ${socialOrganisations.name}, 1, ${socialOrganisations.sample} from ${socialOrganisations} where ${here(socialOrganisations)}`,
}
