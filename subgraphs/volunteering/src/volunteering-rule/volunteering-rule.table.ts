import { atLeast, choice, holds, identity, sample, searchable, uniqueAmongLive } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { date, integer, varchar } from 'drizzle-orm/pg-core'
import { volunteering } from '../schema.ts'

export const volunteeringRules = volunteering.table(
  'volunteering_rule',
  {
    ...identity,
    code: choice('VolunteeringRuleCode', {
      R29: ['每个社区有帮到家站和服务队', 'A 帮到家 station with a team'],
      R31: ['系列活动每期举办', 'Series held in each period'],
      R32: ['公开姓名须有本人同意', 'Public names with consent'],
      R33: ['参观每人先轮一次', 'Visits: everybody once first'],
      R38: ['直通车按间隔停靠', 'Stops served within the interval'],
      R39: ['志愿服务不收费', 'Services without a price'],
      R47: ['365 便民坊天天有人值班', 'Somebody on duty each day'],
      R48: ['志愿服务岗有依据并按期复核', 'Posts with a reason, reviewed in time'],
    }).notNull(),
    name: varchar({ length: 120 }).notNull(),
    englishName: varchar({ length: 200 }).notNull(),
    least: integer(),
    warningDays: integer(),
    startsOn: date({ mode: 'string' }).notNull(),
    endsOn: date({ mode: 'string' }),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, { read: everyone, write: ['district'] }),
    uniqueAmongLive('volunteering_rule_code_unique', t.code, t.startsOn),
    atLeast(t.least, 0),
    atLeast(t.warningDays, 0),
    holds('volunteering_rule_ends_on_order', sql`${t.endsOn} >= ${t.startsOn}`, [
      '结束日期不能早于开始日期。',
      'It does not end before it starts.',
    ]),
  ],
)
