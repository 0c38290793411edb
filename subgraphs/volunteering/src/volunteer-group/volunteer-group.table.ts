import { choice, holds, identity, place, sample, searchable, wordsFor } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { boolean, date, uuid, varchar } from 'drizzle-orm/pg-core'
import { volunteering } from '../schema.ts'
import { serviceStations } from '../service-station/service-station.table.ts'

// held by a composite key to the station, from both sides
wordsFor('volunteer_group_station_id_community_id', [
  '服务站须与团队在同一社区；服务站迁往别的社区前，请先更改其志愿团队的服务站。',
  'The station lies in the community of the group; before a station moves to another, give its groups another one.',
])

export const volunteerGroups = volunteering.table(
  'volunteer_group',
  {
    ...identity,
    ...place('street'),
    stationId: uuid().references(() => serviceStations.id),
    name: varchar({ length: 40 }).notNull(),
    kind: choice('VolunteerGroupKind', {
      SERVICE: ['志愿服务团队', 'Service group'],
      COMPANIONS: ['邻里互助团队', 'Companions'],
      TROUPE: ['文艺队伍', 'Troupe'],
    }).notNull(),
    registered: boolean().notNull().default(false),
    foundedOn: date({ mode: 'string' }),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, { read: everyone, write: ['district', 'street', 'community'] }),
    holds('volunteer_group_station_id_placed', sql`${t.stationId} is null or ${t.communityId} is not null`, [
      '属于服务站的团队须写所在社区。',
      'A group of a station names its community.',
    ]),
  ],
)
