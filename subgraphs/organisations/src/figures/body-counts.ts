import { counted, type Figure } from '@concentric/chassis/figures'
import { partnerUnits } from '../partner-unit/partner-unit.table.ts'
import { socialOrganisations } from '../social-organisation/social-organisation.table.ts'

export const partnerUnitCount: Figure = {
  label: ['共建单位', 'Partner units'],
  definition: ['在册的共建单位（S19、S94）。', 'Partner units on record (S19, S94).'],
  unit: ['家', 'units'],
  of: 'count',
  rows: counted('PartnerUnit', partnerUnits),
}

export const socialOrganisationCount: Figure = {
  label: ['社会组织', 'Social organisations'],
  definition: ['在册的社会组织（S83、S89）。', 'Social organisations on record (S83, S89).'],
  unit: ['家', 'organisations'],
  of: 'count',
  rows: counted('SocialOrganisation', socialOrganisations),
}
