import { choice, identity, place, sample, searchable } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { boolean, date, uuid, varchar } from 'drizzle-orm/pg-core'
import { partnerUnits } from '../partner-unit/partner-unit.table.ts'
import { organisations } from '../schema.ts'

export const needs = organisations.table(
  'need',
  {
    ...identity,
    // where the need is to be met, not where the unit has its address
    ...place('street'),
    unitId: uuid().references(() => partnerUnits.id),
    name: varchar({ length: 40 }).notNull(),
    detail: varchar({ length: 1000 }),
    category: choice('ListCategory', {
      VENUE: ['场地', 'Venue'],
      EQUIPMENT: ['设备', 'Equipment'],
      TALENT: ['人才', 'Talent'],
      INFORMATION: ['信息', 'Information'],
      TRAINING: ['培训', 'Training'],
      HEALTH: ['健康', 'Health'],
      LEGAL: ['法律', 'Legal advice'],
      REPAIR: ['维修', 'Repair'],
      CULTURE: ['文化', 'Culture'],
      ELDER_CARE: ['助老', 'Elder care'],
      YOUTH: ['青少年', 'Youth'],
      DISABILITY: ['助残', 'Disability'],
      PARKING: ['停车', 'Parking'],
      SAFETY: ['安全', 'Safety'],
      FUNDING: ['资金', 'Funding'],
      VOLUNTEERS: ['志愿者', 'Volunteers'],
      OTHER: ['其他', 'Other'],
    }).notNull(),
    state: choice('ListState', {
      DRAFT: ['草稿', 'Draft'],
      OPEN: ['公开', 'Open'],
      MATCHED: ['已对接', 'Matched'],
      IN_PROGRESS: ['进行中', 'In progress'],
      FULFILLED: ['已完成', 'Fulfilled'],
      CONFIRMED: ['已确认', 'Confirmed'],
      EXPIRED: ['过期', 'Expired'],
      WITHDRAWN: ['撤回', 'Withdrawn'],
    })
      .notNull()
      .default('DRAFT'),
    neededOn: date({ mode: 'string' }),
    riskNote: varchar({ length: 200 }),
    published: boolean().notNull().generatedAlwaysAs(sql`state not in ('DRAFT', 'WITHDRAWN')`),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, {
      read: everyone,
      published: t.published,
      own: ['street', 'community', 'unit'],
      write: ['district', 'street', 'community', 'unit'],
      // where it is to be met is agreed with the place, not moved by the unit
      may: { unit: [t.name, t.detail, t.category, t.state, t.neededOn, t.riskNote, t.archivedAt] },
    }),
  ],
)
