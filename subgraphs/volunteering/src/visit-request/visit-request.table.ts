import { between, choice, holds, identity, place, sample, searchable, wordsFor } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { boolean, integer, timestamp, uuid, varchar } from 'drizzle-orm/pg-core'
import { volunteering } from '../schema.ts'
import { serviceItems } from '../service-item/service-item.table.ts'
import { volunteers } from '../volunteer/volunteer.table.ts'

export const visitRequests = volunteering.table(
  'visit_request',
  {
    ...identity,
    ...place(),
    name: varchar({ length: 40 }).notNull(),
    itemId: uuid().references(() => serviceItems.id),
    state: choice('VisitState', {
      REQUESTED: ['已申请', 'Requested'],
      ACCEPTED: ['已接单', 'Accepted'],
      VISITED: ['已上门', 'Visited'],
      CONFIRMED: ['已确认', 'Confirmed'],
      RATED: ['已评价', 'Rated'],
      DECLINED: ['无法安排', 'Declined'],
      CANCELLED: ['取消', 'Cancelled'],
    })
      .notNull()
      .default('REQUESTED'),
    wishedFrom: timestamp({ withTimezone: true, mode: 'string' }).notNull(),
    wishedUntil: timestamp({ withTimezone: true, mode: 'string' }).notNull(),
    volunteerId: uuid().references(() => volunteers.id),
    rating: integer(),
    // when it came to its end, whichever; the private part is kept 30 days from then
    closedAt: timestamp({ withTimezone: true, mode: 'string' }),
    published: boolean().notNull().generatedAlwaysAs(sql`state = 'REQUESTED'`),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    // who may go sees what is wished for and when; whose home it is stands in `visit_contact`
    ...reach(t, {
      read: everyone,
      published: t.published,
      own: ['street', 'community', 'volunteer'],
      write: ['district', 'street', 'community'],
    }),
    between(t.rating, 1, 5),
    holds('visit_request_wished_until_order', sql`${t.wishedUntil} > ${t.wishedFrom}`, [
      '结束时间须晚于开始时间。',
      'It ends after it starts.',
    ]),
    holds(
      'visit_request_volunteer_id_state',
      sql`(${t.state} in ('ACCEPTED', 'VISITED', 'CONFIRMED', 'RATED')) <= (${t.volunteerId} is not null) and (${t.state} = 'REQUESTED') <= (${t.volunteerId} is null)`,
      ['接单后才有上门的志愿者。', 'Who accepts it is its volunteer, and nobody before.'],
    ),
    holds('visit_request_rating_state', sql`(${t.state} = 'RATED') = (${t.rating} is not null)`, [
      '确认之后才能评价，评价须打分。',
      'What was confirmed is rated, by a number from 1 to 5.',
    ]),
  ],
)

wordsFor('visit_request_volunteer_id_given', ['请选择上门的志愿者。', 'Name the volunteer who goes.'])
wordsFor('visit_request_state_step', [
  '上门申请的当前状态不能这样改。',
  'A request in this state does not take that step.',
])
