import { choice, identity, place, sample, searchable } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { date, uuid, varchar } from 'drizzle-orm/pg-core'
import { volunteering } from '../schema.ts'

export const serviceStations = volunteering.table(
  'service_station',
  {
    ...identity,
    ...place(),
    name: varchar({ length: 40 }).notNull(),
    kind: choice('StationKind', {
      HELP_AT_HOME: ['帮到家', 'Help at home'],
      CONVENIENCE_VOLUNTEER: ['便民志愿服务站', 'Convenience volunteer station'],
      DAILY_WORKSHOP: ['365便民坊', 'Daily workshop'],
      ELDER_CARE: ['珠彩晚晴（助老）', 'Elder care'],
    }).notNull(),
    venueId: uuid(),
    openedOn: date({ mode: 'string' }),
    ...sample,
    ...searchable('name'),
  },
  (t) => [...reach(t, { read: everyone, write: ['district', 'street', 'community'] })],
)
