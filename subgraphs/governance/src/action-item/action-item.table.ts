import { choice, holds, identity, place, sample, searchable, wordsFor } from '@concentric/chassis/columns'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { date, uuid, varchar } from 'drizzle-orm/pg-core'
import { agendaItems } from '../agenda-item/agenda-item.table.ts'
import { governance } from '../schema.ts'

// `follow_action` refuses by this name
wordsFor('action_item_agenda_item_id_discussed', [
  '议题须先在会上商讨，才能安排办理。',
  'The item is discussed at a meeting before anything is done about it.',
])

/** What somebody does about an item of the agenda: its unit or organisation reads it, and says that it is done; the clerks verify. */
export const actionItems = governance.table(
  'action_item',
  {
    ...identity,
    ...place('district'),
    agendaItemId: uuid()
      .notNull()
      .references(() => agendaItems.id),
    owner: choice('ActionOwner', {
      UNIT: ['成员单位', 'Member unit'],
      ORGANISATION: ['社会组织', 'Social organisation'],
      COMMUNITY_OFFICE: ['社区', 'Community office'],
      STREET_OFFICE: ['街道', 'Street office'],
    }).notNull(),
    unitId: uuid(),
    organisationId: uuid(),
    name: varchar({ length: 80 }).notNull(),
    detail: varchar({ length: 500 }),
    dueOn: date({ mode: 'string' }).notNull(),
    state: choice('ActionState', {
      OPEN: ['办理中', 'Open'],
      DONE: ['已办，待核实', 'Done, to be verified'],
      VERIFIED: ['已核实', 'Verified'],
      CANCELLED: ['已取消', 'Cancelled'],
    })
      .notNull()
      .default('OPEN'),
    doneOn: date({ mode: 'string' }),
    outcome: varchar({ length: 200 }),
    verifiedOn: date({ mode: 'string' }),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, {
      read: ['district', 'auditor'],
      own: ['street', 'community', 'unit', 'organisation'],
      write: ['district', 'street', 'community'],
      within: t.agendaItemId,
    }),
    holds('action_item_unit_id_owner', sql`(${t.unitId} is not null) = (${t.owner} = 'UNIT')`, [
      '由单位办理的请选择单位，由别人办理的不选。',
      'What a unit does names the unit, what others do names none.',
    ]),
    holds('action_item_organisation_id_owner', sql`(${t.organisationId} is not null) = (${t.owner} = 'ORGANISATION')`, [
      '由社会组织办理的请选择社会组织，由别人办理的不选。',
      'What an organisation does names it, what others do names none.',
    ]),
    holds('action_item_done_on_state', sql`(${t.doneOn} is not null) = (${t.state} in ('DONE', 'VERIFIED'))`, [
      '办理之后才有办理日期。',
      'It has a day once it is done.',
    ]),
    holds('action_item_verified_on_state', sql`(${t.verifiedOn} is not null) = (${t.state} = 'VERIFIED')`, [
      '核实之后才有核实日期。',
      'It has a day once it is verified.',
    ]),
  ],
)
