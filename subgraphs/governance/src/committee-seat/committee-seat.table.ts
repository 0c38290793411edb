import { choice, holds, identity, place, sample, searchable, wordsFor } from '@concentric/chassis/columns'
import { besidesUnits } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { boolean, date, uuid, varchar } from 'drizzle-orm/pg-core'
import { committees } from '../committee/committee.table.ts'
import { governance } from '../schema.ts'

// the exclusion constraint of `bodies_rules`
wordsFor('committee_seat_unit_id_overlap', [
  '该单位在这一时间已有本党委的席位。',
  'The unit has a seat of this committee at that time already.',
])

export const committeeSeats = governance.table(
  'committee_seat',
  {
    ...identity,
    ...place('district'),
    committeeId: uuid()
      .notNull()
      .references(() => committees.id),
    origin: choice('SeatOrigin', {
      STREET_CADRE: ['街道党员干部', 'Street cadre'],
      RESIDENTS_DIRECTOR: ['居委会主任', "Residents' director"],
      PARTNER_UNIT: ['驻区单位', 'Partner unit'],
      AREA: ['片区', 'Area'],
      PRIVATE_ENTERPRISE: ['非公有制经济组织', 'Private enterprise'],
      SOCIAL_ORGANISATION: ['社会组织', 'Social organisation'],
    }).notNull(),
    unitId: uuid(),
    name: varchar({ length: 60 }).notNull(),
    partTime: boolean().notNull().default(false),
    startsOn: date({ mode: 'string' }),
    endsOn: date({ mode: 'string' }),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, {
      read: besidesUnits,
      own: ['unit'],
      write: ['district', 'street', 'community'],
      within: t.committeeId,
    }),
    holds('committee_seat_ends_on_order', sql`${t.endsOn} >= ${t.startsOn}`, [
      '结束日期不能早于开始日期。',
      'It does not end before it starts.',
    ]),
    holds(
      'committee_seat_unit_id_origin',
      sql`${t.unitId} is null or ${t.origin} in ('PARTNER_UNIT', 'PRIVATE_ENTERPRISE', 'SOCIAL_ORGANISATION')`,
      [
        '街道干部、居委会主任和片区的席位不写单位。',
        "A street cadre's, the residents' director's or an area's seat names no unit.",
      ],
    ),
  ],
)
