import { code, identity, onlyOne, personal, place, placeOf, sample, searchable } from '@concentric/chassis/columns'
import { reach } from '@concentric/chassis/reach'
import { varchar } from 'drizzle-orm/pg-core'
import { governance } from '../schema.ts'

export const savedViews = governance.table(
  'saved_view',
  {
    ...identity,
    // whose colleagues share it: a community's, a street's, or those of the district
    ...place('district'),
    name: varchar({ length: 40 }).notNull(),
    list: varchar({ length: 60 }).notNull(),
    // the graph knows no JSON: a filter is kept as its text
    // may hold a name that is searched for
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
