import { between, choice, identity, place, sample, searchable, uniqueAmongLive } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { integer, uuid, varchar } from 'drizzle-orm/pg-core'
import { volunteering } from '../schema.ts'
import { serviceItems } from '../service-item/service-item.table.ts'

export const serviceProcesses = volunteering.table(
  'service_process',
  {
    ...identity,
    ...place(),
    itemId: uuid()
      .notNull()
      .references(() => serviceItems.id),
    step: choice('ProcessStep', {
      REQUEST: ['申请', 'Request'],
      ACCEPT: ['受理', 'Accept'],
      VISIT: ['上门', 'Visit'],
      CONFIRM: ['确认', 'Confirm'],
      RATE: ['评价', 'Rate'],
    }).notNull(),
    name: varchar({ length: 60 }).notNull(),
    daysAllowed: integer().notNull(),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, { read: everyone, write: ['district', 'street', 'community'], within: t.itemId }),
    uniqueAmongLive('service_process_step_unique', t.itemId, t.step),
    between(t.daysAllowed, 0, 60),
  ],
)
