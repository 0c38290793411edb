import { choice, holds, identity, place, sample, searchable, wordsFor } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { type AnyPgColumn, uuid, varchar } from 'drizzle-orm/pg-core'
import { committees } from '../committee/committee.table.ts'
import { governance } from '../schema.ts'

// the trigger `follow_body` refuses by this name
wordsFor('post_community_id_of_body', [
  '职务的所在地方须与其党委相同；可以留空，自动填写。',
  'A post lies where its committee lies; leave the place empty and it follows.',
])

// the trigger `check_post_line` refuses by this name
wordsFor('post_reports_to_id_above', [
  '上级职务不能是它自己或它的下级。',
  'A post does not report to itself or to one below it.',
])

export const posts = governance.table(
  'post',
  {
    ...identity,
    ...place('district'),
    committeeId: uuid().references(() => committees.id),
    reportsToId: uuid().references((): AnyPgColumn => posts.id),
    name: varchar({ length: 60 }).notNull(),
    kind: choice('PostKind', {
      DISTRICT_SECRETARY: ['区委书记', 'District secretary'],
      STREET_SECRETARY: ['街道党工委书记', 'Street secretary'],
      OFFICE_HEAD: ['办公室主任', 'Office head'],
      COMMITTEE_SECRETARY: ['社区党委书记', 'Committee secretary'],
      DEPUTY_SECRETARY: ['副书记', 'Deputy secretary'],
      FULL_TIME_DEPUTY: ['专职副书记', 'Full-time deputy'],
      STATION_HEAD: ['工作站站长', 'Station head'],
      DEPUTY_STATION_HEAD: ['副站长', 'Deputy station head'],
      RESIDENTS_DIRECTOR: ['居委会主任', "Residents' director"],
      PART_TIME_MEMBER: ['兼职委员', 'Part-time member'],
    }).notNull(),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, { read: everyone, write: ['district', 'street', 'community'] }),
    holds(
      'post_kind_placed',
      sql`case when ${t.kind} = 'DISTRICT_SECRETARY' then ${t.streetId} is null when ${t.kind} in ('STREET_SECRETARY', 'OFFICE_HEAD') then ${t.streetId} is not null and ${t.communityId} is null when ${t.kind} in ('COMMITTEE_SECRETARY', 'STATION_HEAD', 'DEPUTY_STATION_HEAD', 'RESIDENTS_DIRECTOR') then ${t.communityId} is not null else true end`,
      [
        '区委书记不写街道和社区，街道的职务只写街道，社区的职务须写社区。',
        'The district secretary has no place, a post of a street a street alone, one of a community a community.',
      ],
    ),
  ],
)
