import { holds, identity, place, sample, searchable, wordsFor } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { type AnyPgColumn, date, uuid, varchar } from 'drizzle-orm/pg-core'
import { volunteering } from '../schema.ts'
import { serviceStations } from '../service-station/service-station.table.ts'
import { serviceItemKind } from './service-item-kind.ts'

// the trigger `keep_levels` refuses by this name
wordsFor('service_item_parent_id_head', [
  '上级须是同一服务站的大项；已有小项的大项不能再有上级。',
  'A parent is a head of the same station; a head with items has no parent itself.',
])

export const serviceItems = volunteering.table(
  'service_item',
  {
    ...identity,
    ...place(),
    stationId: uuid()
      .notNull()
      .references(() => serviceStations.id),
    parentId: uuid().references((): AnyPgColumn => serviceItems.id),
    kind: serviceItemKind(),
    name: varchar({ length: 40 }).notNull(),
    terms: varchar({ length: 120 }),
    since: date({ mode: 'string' }),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, { read: everyone, write: ['district', 'street', 'community'], within: t.stationId }),
    holds('service_item_kind_head', sql`(${t.kind} is null) = (${t.parentId} is not null)`, [
      '大项须选类型；小项不选，随其大项。',
      'A head has a kind; an item has none of its own, it is of the kind of its head.',
    ]),
  ],
)
