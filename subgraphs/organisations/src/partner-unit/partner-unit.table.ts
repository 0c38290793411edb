import { choice, code, identity, place, sample, searchable, uniqueAmongLive } from '@concentric/chassis/columns'
import { besidesUnits } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { varchar } from 'drizzle-orm/pg-core'
import { organisations } from '../schema.ts'

export const partnerUnits = organisations.table(
  'partner_unit',
  {
    ...identity,
    ...place('street'),
    name: varchar({ length: 60 }).notNull(),
    kind: choice('UnitKind', {
      MILITARY: ['部队', 'Military'],
      UNIVERSITY: ['高校', 'University'],
      RESEARCH_INSTITUTE: ['科研院所', 'Research institute'],
      CITY_AGENCY: ['市直机关事业单位', 'City agency'],
      LARGE_ENTERPRISE: ['大型企业', 'Large enterprise'],
      SCHOOL: ['学校幼儿园', 'School or kindergarten'],
      HOSPITAL: ['医疗机构', 'Hospital'],
      PRIVATE_ENTERPRISE: ['非公企业', 'Private enterprise'],
      SHOP: ['商铺', 'Shop'],
      PROPERTY_COMPANY: ['物业公司', 'Property company'],
      OTHER: ['其他', 'Other'],
    }).notNull(),
    creditCode: code(varchar({ length: 18 })),
    sizeBand: choice('UnitSizeBand', {
      MICRO: ['不足10人', 'Below 10 people'],
      SMALL: ['10至99人', '10 to 99 people'],
      MEDIUM: ['100至299人', '100 to 299 people'],
      LARGE: ['300人以上', '300 people and more'],
    }),
    demonstration: choice('DemonstrationStatus', {
      CANDIDATE: ['创建中', 'Candidate'],
      NAMED: ['已命名', 'Named'],
      REVOKED: ['已撤销', 'Revoked'],
    }),
    address: varchar({ length: 120 }),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, {
      read: besidesUnits,
      own: ['unit'],
      write: ['district', 'street', 'community', 'unit'],
      may: { unit: [t.address] },
    }),
    uniqueAmongLive('partner_unit_credit_code_unique', t.creditCode),
  ],
)
