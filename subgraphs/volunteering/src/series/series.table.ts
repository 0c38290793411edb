import { between, holds, identity, place, sample, searchable, wordsFor } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { date, integer, uuid, varchar } from 'drizzle-orm/pg-core'
import { activityKind } from '../activity/activity-kind.ts'
import { volunteering } from '../schema.ts'
import { serviceStations } from '../service-station/service-station.table.ts'

/** The part of RFC 5545 that series are told in: every n weeks on a weekday, every n months on a day or a weekday of the month. */
const RULE =
  '^FREQ=(WEEKLY(;INTERVAL=[1-9][0-9]?)?(;BYDAY=(MO|TU|WE|TH|FR|SA|SU))?|MONTHLY(;INTERVAL=[1-9][0-9]?)?(;BYMONTHDAY=([1-9]|1[0-9]|2[0-8])|;BYDAY=([1-4]|-1)(MO|TU|WE|TH|FR|SA|SU))?)$'

export const series = volunteering.table(
  'series',
  {
    ...identity,
    ...place('street'),
    stationId: uuid().references(() => serviceStations.id),
    organisationId: uuid(),
    venueId: uuid(),
    name: varchar({ length: 40 }).notNull(),
    kind: activityKind().notNull(),
    rule: varchar({ length: 60 }).notNull(),
    startsOn: date({ mode: 'string' }).notNull(),
    endsOn: date({ mode: 'string' }),
    startsAtTime: varchar({ length: 5 }).notNull(),
    minutes: integer().notNull(),
    seats: integer(),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, { read: everyone, write: ['district', 'street', 'community'] }),
    between(t.minutes, 10, 720),
    between(t.seats, 1, 10_000),
    holds('series_rule_form', sql`${t.rule} ~ ${sql.raw(`'${RULE}'`)}`, [
      '规则写作 FREQ=WEEKLY 或 FREQ=MONTHLY，可加 INTERVAL，再加星期（BYDAY）或每月几号（BYMONTHDAY，1 到 28）。例：FREQ=MONTHLY;BYMONTHDAY=21。',
      'A rule is FREQ=WEEKLY or FREQ=MONTHLY, with INTERVAL, and BYDAY or BYMONTHDAY (1 to 28) if wanted: FREQ=MONTHLY;BYMONTHDAY=21.',
    ]),
    holds('series_starts_at_time_form', sql`${t.startsAtTime} ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'`, [
      '时间写作 09:30。',
      'A time is written 09:30.',
    ]),
    holds('series_ends_on_order', sql`${t.endsOn} >= ${t.startsOn}`, [
      '结束日期不能早于开始日期。',
      'It does not end before it begins.',
    ]),
    holds('series_station_id_organisation_id', sql`num_nonnulls(${t.stationId}, ${t.organisationId}) <= 1`, [
      '主办方至多选一个；都不选即由社区主办。',
      'One organiser at most; none means the community itself.',
    ]),
  ],
)

wordsFor('activity_series_id_occurs_on_unique', [
  '这一系列在这一天已有活动。',
  'The series has an activity of this day already.',
])
