import { choice, holds, identity, personal, place, sample, searchable, wordsFor } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { boolean, date, uuid, varchar } from 'drizzle-orm/pg-core'
import { activities } from '../activity/activity.table.ts'
import { volunteering } from '../schema.ts'

export const nominations = volunteering.table(
  'nomination',
  {
    ...identity,
    ...place('street'),
    activityId: uuid()
      .notNull()
      .references(() => activities.id),
    name: varchar({ length: 40 }).notNull(),
    nominee: personal(varchar({ length: 20 }).notNull(), 'displayName'),
    merit: personal(varchar({ length: 200 }).notNull(), 'displayName'),
    state: choice('NominationState', {
      PROPOSED: ['已提名', 'Proposed'],
      REVIEWED: ['已评审', 'Reviewed'],
      PUBLISHED: ['已公示', 'Published'],
      AWARDED: ['已授予', 'Awarded'],
      DECLINED: ['未入选', 'Not chosen'],
    })
      .notNull()
      .default('PROPOSED'),
    consentedOn: date({ mode: 'string' }),
    published: boolean().notNull().generatedAlwaysAs(sql`state in ('PUBLISHED', 'AWARDED')`),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, {
      read: everyone,
      published: t.published,
      own: ['street', 'community'],
      write: ['district', 'street', 'community'],
      within: t.activityId,
    }),
    holds(
      'nomination_consented_on_public',
      sql`${t.state} not in ('PUBLISHED', 'AWARDED') or ${t.consentedOn} is not null`,
      [
        '公示姓名之前须征得本人同意；撤回同意的须先撤下公示。',
        'No name is public without consent; who withdraws it is taken down first (R32).',
      ],
    ),
  ],
)

wordsFor('nomination_state_step', ['提名的当前状态不能这样改。', 'A nomination in this state does not take that step.'])
wordsFor('nomination_activity_id_contest', ['提名属于比赛（评选）类活动。', 'Nominations are for a contest.'])
wordsFor('nomination_consented_on_future', ['同意日期不能晚于今天。', 'Consent is given today at the latest.'])
