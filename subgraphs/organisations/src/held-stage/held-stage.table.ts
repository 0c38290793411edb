import { holds, identity, onlyOne, place, sample, searchable } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { date, uuid, varchar } from 'drizzle-orm/pg-core'
import { organisations } from '../schema.ts'
import { socialOrganisations } from '../social-organisation/social-organisation.table.ts'
import { organisationStage } from './organisation-stage.ts'

/** A stage of the three i an organisation is at, from a day on: it may be at several at once (S97). */
export const heldStages = organisations.table(
  'held_stage',
  {
    ...identity,
    ...place('district'),
    organisationId: uuid()
      .notNull()
      .references(() => socialOrganisations.id),
    stage: organisationStage().notNull(),
    name: varchar({ length: 80 }).notNull(),
    startsOn: date({ mode: 'string' }).notNull(),
    endsOn: date({ mode: 'string' }),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, { read: everyone, write: ['district', 'street', 'community'], within: t.organisationId }),
    onlyOne(
      'held_stage_stage_unique',
      [t.organisationId, t.stage, t.startsOn],
      ['这一阶段已从这天记起。', 'The stage is recorded from that day already.'],
    ),
    holds('held_stage_ends_on_order', sql`${t.endsOn} >= ${t.startsOn}`, [
      '结束日期不能早于开始日期。',
      'It does not end before it starts.',
    ]),
  ],
)
