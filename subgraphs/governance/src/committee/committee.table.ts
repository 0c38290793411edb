import { between, choice, holds, identity, place, sample, searchable, wordsFor } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { type AnyPgColumn, date, integer, uuid, varchar } from 'drizzle-orm/pg-core'
import { districts } from '../district/district.table.ts'
import { governance } from '../schema.ts'

// the exclusion constraint of `bodies_rules`: as a rule of days it lets a committee follow one that was dissolved
wordsFor('committee_kind_overlap', [
  '同一地方、同一时间只能有一个该类党委；前一个撤销后才能设新的。',
  'A place has one committee of a kind at a time; dissolve the earlier one first.',
])

// the trigger `check_committee_parent` refuses by this name
wordsFor('committee_parent_id_above', [
  '上级须是上一级的党委，并管辖本地：社区上为街道党工委，街道上为区委。',
  'The committee above is of the next level and of the same street: above a community its street, above a street the district.',
])

export const committees = governance.table(
  'committee',
  {
    ...identity,
    ...place('district'),
    districtId: uuid().references(() => districts.id),
    parentId: uuid().references((): AnyPgColumn => committees.id),
    name: varchar({ length: 40 }).notNull(),
    kind: choice('CommitteeKind', {
      DISTRICT_COMMITTEE: ['区委', 'District committee'],
      STREET_WORKING_COMMITTEE: ['街道党工委', 'Street working committee'],
      COMMUNITY_COMMITTEE: ['社区党委', 'Community committee'],
      NEW_ORGANISATIONS_DISTRICT: ['区委非公经济组织和社会组织工委', 'District committee for new organisations'],
      NEW_ORGANISATIONS_STREET: ['“两新”组织综合党委', 'Street committee for new organisations'],
    }).notNull(),
    role: choice('CommitteeRole', {
      LEAD: ['统', 'Leads'],
      BACK_UP: ['兜', 'Backs up'],
      GATHER: ['拢', 'Gathers'],
    }).generatedAlwaysAs(
      sql`case kind when 'DISTRICT_COMMITTEE' then 'LEAD' when 'STREET_WORKING_COMMITTEE' then 'BACK_UP' when 'COMMUNITY_COMMITTEE' then 'GATHER' end`,
    ),
    plenaryEveryMonths: integer(),
    establishedOn: date({ mode: 'string' }),
    dissolvedOn: date({ mode: 'string' }),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, { read: everyone, write: ['district', 'street', 'community'] }),
    holds(
      'committee_kind_placed',
      sql`case when ${t.kind} in ('DISTRICT_COMMITTEE', 'NEW_ORGANISATIONS_DISTRICT') then ${t.districtId} is not null and ${t.streetId} is null when ${t.kind} = 'COMMUNITY_COMMITTEE' then ${t.districtId} is null and ${t.communityId} is not null else ${t.districtId} is null and ${t.streetId} is not null and ${t.communityId} is null end`,
      [
        '区级的只写区，街道的只写街道，社区党委须写社区。',
        'One of the district names the district alone, one of a street the street alone, one of a community the community.',
      ],
    ),
    holds('committee_dissolved_on_order', sql`${t.dissolvedOn} >= ${t.establishedOn}`, [
      '撤销日期不能早于成立日期。',
      'It is not dissolved before it is established.',
    ]),
    between(t.plenaryEveryMonths, 1, 12),
  ],
)
