import {
  code,
  holds,
  identity,
  onlyOne,
  personal,
  place,
  placeOf,
  sample,
  searchable,
} from '@concentric/chassis/columns'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { varchar } from 'drizzle-orm/pg-core'
import { governance } from '../schema.ts'
import { nameSearches } from './name-searches.ts'

const searchesOfList = Object.entries(nameSearches)
  .map(([list, keys]) => `when '${list}' then '{${keys.join()}}'`)
  .join(' ')

export const savedViews = governance.table(
  'saved_view',
  {
    ...identity,
    // whose colleagues share it: a community's, a street's, or those of the district
    ...place('district'),
    name: varchar({ length: 40 }).notNull(),
    list: varchar({ length: 60 }).notNull(),
    // the graph knows no JSON: a filter is kept as its text
    // of a list that names nobody it may still hold a name somebody typed
    filter: personal(code(varchar({ length: 4000 }).notNull()), 'displayName'),
    sort: varchar({ length: 80 }),
    columns: varchar({ length: 2000 }).notNull(),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, {
      read: ['district', 'auditor'],
      own: ['street', 'community'],
      write: ['district', 'street', 'community'],
    }),
    holds(
      'saved_view_filter_names_nobody',
      sql`not (${t.filter}::jsonb ?| (case ${t.list} ${sql.raw(searchesOfList)} else '{}' end)::text[])`,
      [
        '按姓名的搜索不能与同事共享：请先清空搜索，或只给自己保存。',
        'A search for somebody’s name is not shared with colleagues: clear it first, or keep the view to yourself.',
      ],
    ),
    onlyOne(
      'saved_view_name_unique',
      [t.list, placeOf(t), t.name],
      [
        '这个列表已有同名的共享视图，请换一个名称。',
        'This list has a shared view of that name already. Choose another name.',
      ],
    ),
  ],
)
