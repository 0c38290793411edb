import { atLeast, choice, holds, identity, onlyOne, place, sample, searchable } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { date, integer, uuid, varchar } from 'drizzle-orm/pg-core'
import { buildings } from '../schema.ts'

export const LONGEST_NAME = 40

export const venues = buildings.table(
  'venue',
  {
    ...identity,
    ...place('street'),
    // whose it is, where a unit entered it with its rooms
    unitId: uuid(),
    name: varchar({ length: LONGEST_NAME }).notNull(),
    kind: choice('VenueKind', {
      SERVICE_CENTRE: ['社区党群服务中心', 'Community service centre'],
      BUILDING_STATION: ['楼宇党群服务中心', 'Building station'],
      CULTURE_PARK: ['党建文化主题公园', 'Culture park'],
      DISPLAY_STREET: ['宣传街', 'Display street'],
      STUDIO: ['工作室', 'Studio'],
      STUDY_POINT: ['党员之家', 'Study point'],
      CULTURE_STATION: ['文化站', 'Culture station'],
      HEALTH_CENTRE: ['社区卫生服务中心', 'Community health centre'],
      SERVICE_POINT: ['便民服务点', 'Service point'],
      OTHER: ['其他', 'Other'],
    }).notNull(),
    areaSquareMetres: integer(),
    address: varchar({ length: 120 }),
    openedOn: date({ mode: 'string' }),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, { read: everyone, write: ['district', 'street', 'community'] }),
    atLeast(t.areaSquareMetres, 0),
    onlyOne(
      'venue_name_unit_id_unique',
      [t.unitId, t.name],
      ['该单位已有同名场所。', 'The unit has a venue of this name already.'],
    ),
    holds('venue_community_id_service_centre', sql`${t.kind} <> 'SERVICE_CENTRE' or ${t.communityId} is not null`, [
      '社区党群服务中心须写明所在社区。',
      'A service centre names its community.',
    ]),
    onlyOne(
      'venue_kind_service_centre',
      [sql`(case when ${t.kind} = 'SERVICE_CENTRE' then ${t.communityId} end)`],
      [
        '本社区已有党群服务中心，每个社区只有一个。',
        'The community has its service centre already; there is one in each.',
      ],
    ),
  ],
)
