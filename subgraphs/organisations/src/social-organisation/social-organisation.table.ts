import { choice, code, holds, identity, place, sample, searchable, uniqueAmongLive } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { varchar } from 'drizzle-orm/pg-core'
import { organisations } from '../schema.ts'

export const socialOrganisations = organisations.table(
  'social_organisation',
  {
    ...identity,
    // a street's or the district's own organisation works in no one community
    ...place('district'),
    name: varchar({ length: 60 }).notNull(),
    kind: choice('OrganisationKind', {
      PUBLIC_CHARITY: ['公益慈善类', 'Public charity'],
      COMMUNITY_SERVICE: ['社区服务类', 'Community service'],
      CULTURE_SPORT: ['文体类', 'Culture and sport'],
      SELF_HELP: ['互助类', 'Self-help'],
      OTHER: ['其他', 'Other'],
    }).notNull(),
    legalForm: choice('LegalForm', {
      ASSOCIATION: ['社会团体', 'Association'],
      SERVICE_UNIT: ['民办非企业单位（社会服务机构）', 'Private non-enterprise unit'],
      FOUNDATION: ['基金会', 'Foundation'],
      FILED_ONLY: ['备案', 'Filed only'],
    }),
    level: choice('RegistrationLevel', {
      NATIONAL: ['全国', 'National'],
      PROVINCE: ['省', 'Province'],
      CITY: ['市', 'City'],
      DISTRICT: ['区', 'District'],
      STREET: ['街道（备案）', 'Street, filed'],
    }),
    creditCode: code(varchar({ length: 18 })),
    address: varchar({ length: 120 }),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, {
      read: everyone,
      write: ['district', 'street', 'community', 'organisation'],
      may: { organisation: [t.address] },
    }),
    holds(
      'social_organisation_credit_code_registered',
      sql`${t.creditCode} is null or ${t.legalForm} is distinct from 'FILED_ONLY'`,
      ['仅备案的社会组织没有统一社会信用代码。', 'An organisation that is only filed has no credit code.'],
    ),
    uniqueAmongLive('social_organisation_credit_code_unique', t.creditCode),
  ],
)
