import { choice, holds, identity, place, sample, searchable, wordsFor } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { type AnyPgColumn, uuid, varchar } from 'drizzle-orm/pg-core'
import { governance } from '../schema.ts'

// the trigger `check_brand_parent` refuses by this name
wordsFor('brand_parent_id_above', [
  '上级品牌的级别不能低于本品牌，也不能是它自己或它的下级。',
  'The brand above is of no lower kind, and neither this brand itself nor one below it.',
])

export const brands = governance.table(
  'brand',
  {
    ...identity,
    ...place('district'),
    parentId: uuid().references((): AnyPgColumn => brands.id),
    name: varchar({ length: 40 }).notNull(),
    kind: choice('BrandKind', {
      DISTRICT: ['区品牌', 'District brand'],
      STREET: ['街道品牌', 'Street brand'],
      COMMUNITY_FEATURE: ['社区特色', 'Community feature'],
      VOLUNTEER_SERVICE: ['志愿服务品牌', 'Volunteer service brand'],
    }).notNull(),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, { read: everyone, write: ['district', 'street', 'community'] }),
    holds(
      'brand_kind_placed',
      sql`case ${t.kind} when 'DISTRICT' then ${t.streetId} is null when 'STREET' then ${t.streetId} is not null and ${t.communityId} is null when 'COMMUNITY_FEATURE' then ${t.communityId} is not null else true end`,
      [
        '区品牌不写街道和社区，街道品牌只写街道，社区特色须写社区。',
        'A district brand has no place, a street brand a street alone, a community feature a community.',
      ],
    ),
  ],
)
