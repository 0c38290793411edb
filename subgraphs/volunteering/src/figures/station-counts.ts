import { counted, type Figure, oneForEach } from '@concentric/chassis/figures'
import { eq } from 'drizzle-orm'
import { serviceStations } from '../service-station/service-station.table.ts'
import { teams } from '../team/team.table.ts'

export const helpAtHomeCount: Figure = {
  label: ['“帮到家”服务站', '帮到家 stations'],
  definition: [
    '“帮到家”便民服务站的个数，目标是每个社区一处（S32、R29）。',
    '帮到家 stations; one per community is the aim (S32, R29).',
  ],
  unit: ['处', 'stations'],
  of: 'count',
  target: oneForEach,
  rows: counted('ServiceStation', serviceStations, ({ kind }) => eq(kind, 'HELP_AT_HOME')),
}

export const teamCount: Figure = {
  label: ['服务队', 'Teams'],
  definition: ['服务站的志愿服务队（S32、S83）。', 'Volunteer teams of the stations (S32, S83).'],
  unit: ['支', 'teams'],
  of: 'count',
  rows: counted('Team', teams),
}
