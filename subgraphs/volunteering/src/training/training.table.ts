import { between, holds, identity, place, sample, searchable } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { date, integer, uuid, varchar } from 'drizzle-orm/pg-core'
import { volunteering } from '../schema.ts'
import { serviceStations } from '../service-station/service-station.table.ts'
import { teams } from '../team/team.table.ts'

export const trainings = volunteering.table(
  'training',
  {
    ...identity,
    ...place('street'),
    stationId: uuid().references(() => serviceStations.id),
    teamId: uuid().references(() => teams.id),
    organisationId: uuid(),
    name: varchar({ length: 40 }).notNull(),
    topic: varchar({ length: 40 }).notNull(),
    heldOn: date({ mode: 'string' }).notNull(),
    minutes: integer().notNull(),
    trainer: varchar({ length: 40 }).notNull(),
    ...sample,
    ...searchable('name', 'topic'),
  },
  (t) => [
    ...reach(t, { read: everyone, write: ['district', 'street', 'community'] }),
    between(t.minutes, 10, 600),
    holds('training_station_id_team_id', sql`num_nonnulls(${t.stationId}, ${t.teamId}) <= 1`, [
      '服务站和服务队选填一个；都不填即由社区或街道举办。',
      'A station or a team; neither means the community or street itself.',
    ]),
  ],
)
