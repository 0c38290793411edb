import { atLeast, identity, place, sample, searchable, uniqueAmongLive } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { integer, uuid, varchar } from 'drizzle-orm/pg-core'
import { bidderOf, oneBidder } from '../contractor/contractor.ts'
import { jointActions } from '../joint-action/joint-action.table.ts'
import { organisations } from '../schema.ts'

/** A unit or organisation that takes part in a joint action, and what it brings: people as a number, never who. */
export const jointActionUnits = organisations.table(
  'joint_action_unit',
  {
    ...identity,
    ...place('street'),
    actionId: uuid()
      .notNull()
      .references(() => jointActions.id),
    ...bidderOf(),
    name: varchar({ length: 80 }).notNull(),
    people: integer(),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, { read: everyone, write: ['district', 'street', 'community'], within: t.actionId }),
    atLeast(t.people, 1),
    oneBidder('joint_action_unit', t),
    uniqueAmongLive('joint_action_unit_unit_id_unique', t.actionId, t.unitId),
    uniqueAmongLive('joint_action_unit_organisation_id_unique', t.actionId, t.organisationId),
  ],
)
