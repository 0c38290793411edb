import { choice, holds, identity, place, sample, searchable } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { date, uuid, varchar } from 'drizzle-orm/pg-core'
import { organisations } from '../schema.ts'
import { socialOrganisations } from '../social-organisation/social-organisation.table.ts'

/** A small organisation on its way to standing alone (S90). Its days say how far it has come; the state follows from them. */
export const incubations = organisations.table(
  'incubation',
  {
    ...identity,
    ...place('district'),
    organisationId: uuid()
      .notNull()
      .references(() => socialOrganisations.id),
    name: varchar({ length: 80 }).notNull(),
    plan: varchar({ length: 1000 }),
    appliedOn: date({ mode: 'string' }).notNull(),
    admittedOn: date({ mode: 'string' }),
    begunOn: date({ mode: 'string' }),
    graduatedOn: date({ mode: 'string' }),
    leftOn: date({ mode: 'string' }),
    reviewOn: date({ mode: 'string' }),
    state: choice('IncubationState', {
      APPLIED: ['申请', 'Applied'],
      ADMITTED: ['入壳', 'Admitted'],
      INCUBATING: ['孵化中', 'Incubating'],
      GRADUATED: ['出壳', 'Graduated'],
      LEFT: ['退出', 'Left'],
    })
      .notNull()
      .generatedAlwaysAs(
        sql`case when left_on is not null then 'LEFT' when graduated_on is not null then 'GRADUATED' when begun_on is not null then 'INCUBATING' when admitted_on is not null then 'ADMITTED' else 'APPLIED' end`,
      ),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, { read: everyone, write: ['district', 'street', 'community'], within: t.organisationId }),
    holds('incubation_admitted_on_order', sql`${t.admittedOn} >= ${t.appliedOn}`, [
      '入壳不能早于申请。',
      'Nobody is admitted before he applies.',
    ]),
    holds('incubation_begun_on_order', sql`${t.begunOn} is null or coalesce(${t.begunOn} >= ${t.admittedOn}, false)`, [
      '入壳后才能孵化。',
      'Incubation follows the admission.',
    ]),
    holds(
      'incubation_graduated_on_order',
      sql`${t.graduatedOn} is null or coalesce(${t.graduatedOn} >= ${t.begunOn}, false) and ${t.leftOn} is null`,
      ['孵化后才能出壳；出壳的不再退出。', 'Graduation follows incubation, and who graduates does not leave.'],
    ),
  ],
)
