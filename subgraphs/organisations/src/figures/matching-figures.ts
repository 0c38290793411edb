import { type Figure } from '@concentric/chassis/figures'
import { sql } from 'drizzle-orm'
import { ASKED_AFTER_DAYS, confirmedWithin, lists } from '../list/freshness.ts'
import { matches } from '../match/match.table.ts'
import { needs } from '../need/need.table.ts'
import { partnerUnits } from '../partner-unit/partner-unit.table.ts'
import { serviceOffers } from '../service-offer/service-offer.table.ts'
import { sharedResources } from '../shared-resource/shared-resource.table.ts'
import { inPeriod, PeriodOfPlace } from './period-of-place.ts'

const percent = ['%', '%'] as const

export const freshEntryShare: Figure = {
  label: ['清单九十天内确认率', 'Entries confirmed lately'],
  definition: [
    '公开的需求、服务、资源中九十天内确认过的占比；每条记 100 或 0（S24、R21）。',
    'Of open needs, services and resources those confirmed within ninety days; each counts as 100 or 0 (S24, R21).',
  ],
  unit: percent,
  of: 'average',
  rows: ({ here }) =>
    sql.join(
      Object.entries(lists).map(
        ([name, list]) =>
          sql`select ${list.id}, ${name}::text, ${list.name}, case when ${confirmedWithin(ASKED_AFTER_DAYS)} then 100 else 0 end, ${list.sample} from ${list} where ${here(list)} and ${list.state} = 'OPEN'`,
      ),
      sql` union all `,
    ),
}

export const needMatchShare: Figure = {
  label: ['需求对接率', 'Needs that were matched'],
  definition: [
    '公开过的需求中已对接的占比：已对接、进行中、已完成、已确认；每条记 100 或 0（S24）。',
    'Of needs that were opened those that found an offer; each counts as 100 or 0 (S24).',
  ],
  unit: percent,
  of: 'average',
  rows: ({ here }) =>
    sql`select ${needs.id}, 'Need', ${needs.name}, case when ${needs.state} = 'OPEN' then 0 else 100 end, ${needs.sample} from ${needs}
      where ${here(needs)} and ${needs.state} in ('OPEN', 'MATCHED', 'IN_PROGRESS', 'FULFILLED', 'CONFIRMED')`,
}

export const needDaysWaited: Figure = {
  label: ['需求平均等待', 'Days needs have waited'],
  definition: [
    '仍公开的需求自提出以来的平均天数；明细按等待最久排列（S24）。',
    'How long needs that are still open have waited on average; the rows begin with the oldest (S24).',
  ],
  unit: ['天', 'days'],
  of: 'average',
  rows: ({ here }) =>
    sql`select ${needs.id}, 'Need', ${needs.name}, current_date - (${needs.createdAt} at time zone 'Asia/Shanghai')::date, ${needs.sample} from ${needs} where ${here(needs)} and ${needs.state} = 'OPEN'`,
}

export const daysToMatch: Figure = {
  label: ['对接用时中位数', 'Days until a match'],
  definition: [
    '期间内双方都接受的对接，从需求提出到双方接受的天数的中位数；先谈妥后补录的记 0（S24）。',
    'Of matches both sides accepted in the period the median of days since the need was told; 0 for what was agreed before it was written down (S24).',
  ],
  unit: ['天', 'days'],
  of: 'median',
  arguments: PeriodOfPlace,
  rows: (asked) =>
    sql`select ${matches.id}, 'Match', ${needs.name}, greatest(0, ${matches.acceptedOn} - (${needs.createdAt} at time zone 'Asia/Shanghai')::date), ${matches.sample}
      from ${matches} join ${needs} on ${needs.id} = ${matches.needId}
      where ${asked.here(matches)} and ${inPeriod(matches.acceptedOn, asked)} and ${matches.state} in ('ACCEPTED', 'SCHEDULED', 'DELIVERED', 'CONFIRMED')`,
}

export const crossLineShare: Figure = {
  label: ['跨界对接占比', 'Matches that cross a line'],
  definition: [
    '双方都接受的对接中，两方不在同一社区或单位类型不同的占比；每条记 100 或 0（S102）。',
    'Of matches both sides accepted those whose sides are of different communities or kinds of units; each counts as 100 or 0 (S102).',
  ],
  unit: percent,
  of: 'average',
  rows: ({ here }) =>
    sql`select ${matches.id}, 'Match', asked.name, case when given.community_id is distinct from asked.community_id or asking.kind is distinct from giving.kind then 100 else 0 end, ${matches.sample}
      from ${matches} join ${needs} asked on asked.id = ${matches.needId}
      cross join lateral (
        select community_id, unit_id from ${serviceOffers} where id = ${matches.offerId}
        union all select community_id, unit_id from ${sharedResources} where id = ${matches.resourceId}
      ) given
      left join ${partnerUnits} asking on asking.id = asked.unit_id left join ${partnerUnits} giving on giving.id = given.unit_id
      where ${here(matches)} and ${matches.state} in ('ACCEPTED', 'SCHEDULED', 'DELIVERED', 'CONFIRMED')`,
}
