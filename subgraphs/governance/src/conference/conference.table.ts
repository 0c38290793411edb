import {
  between,
  choice,
  holds,
  identity,
  onlyOne,
  place,
  placeOf,
  sample,
  searchable,
} from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { integer, uuid, varchar } from 'drizzle-orm/pg-core'
import { committees } from '../committee/committee.table.ts'
import { posts } from '../post/post.table.ts'
import { governance } from '../schema.ts'

export const conferences = governance.table(
  'conference',
  {
    ...identity,
    ...place('district'),
    buildingId: uuid(),
    committeeId: uuid().references(() => committees.id),
    conveningPostId: uuid().references(() => posts.id),
    name: varchar({ length: 60 }).notNull(),
    kind: choice('ConferenceKind', {
      DISTRICT_JOINT_CONFERENCE: ['区级联席会', 'District joint conference'],
      STREET_JOINT_CONFERENCE: ['街道联席会', 'Street joint conference'],
      COMMUNITY_COUNCIL: ['共建议事会', 'Community council'],
      BUILDING_COUNCIL: ['楼宇党建议事会', 'Building council'],
    }).notNull(),
    everyMonths: integer(),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, { read: everyone, write: ['district', 'street', 'community'] }),
    holds(
      'conference_kind_placed',
      sql`case ${t.kind} when 'DISTRICT_JOINT_CONFERENCE' then ${t.streetId} is null when 'STREET_JOINT_CONFERENCE' then ${t.streetId} is not null and ${t.communityId} is null when 'COMMUNITY_COUNCIL' then ${t.communityId} is not null else ${t.streetId} is not null end`,
      [
        '区级联席会不写街道和社区，街道联席会只写街道，共建议事会须写社区，楼宇议事会须写所在地方。',
        'The district conference has no place, that of a street a street alone, a community council a community, a building council where it lies.',
      ],
    ),
    holds('conference_building_id_kind', sql`(${t.buildingId} is not null) = (${t.kind} = 'BUILDING_COUNCIL')`, [
      '楼宇党建议事会须写楼宇，其他会议不写。',
      'A building council names its building, no other conference does.',
    ]),
    between(t.everyMonths, 1, 12),
    onlyOne(
      'conference_kind_unique',
      [t.kind, sql`coalesce(${t.buildingId}, ${placeOf(t)})`],
      ['这里已有同类的联席会（议事会）。', 'There is a conference of this kind here already.'],
    ),
  ],
)
