import { choice, identity, place, sample, searchable } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { date, uuid, varchar } from 'drizzle-orm/pg-core'
import { activities } from '../activity/activity.table.ts'
import { volunteering } from '../schema.ts'
import { volunteerGroups } from '../volunteer-group/volunteer-group.table.ts'

export const pieces = volunteering.table(
  'piece',
  {
    ...identity,
    ...place(),
    name: varchar({ length: 40 }).notNull(),
    troupeId: uuid()
      .notNull()
      .references(() => volunteerGroups.id),
    kind: choice('PieceKind', {
      OPERA: ['戏曲', 'Opera'],
      FOLK_MUSIC: ['民乐', 'Folk music'],
      SONG: ['歌曲', 'Song'],
      DANCE: ['舞蹈', 'Dance'],
      SKETCH: ['小品曲艺', 'Sketch'],
      OTHER: ['其他', 'Other'],
    }).notNull(),
    firstShownOn: date({ mode: 'string' }),
    firstShownAtId: uuid().references(() => activities.id),
    ...sample,
    ...searchable('name'),
  },
  (t) => [...reach(t, { read: everyone, write: ['district', 'street', 'community'] })],
)
