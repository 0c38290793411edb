import { choice, identity, place, sample, searchable, wordsFor } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { boolean, uuid, varchar } from 'drizzle-orm/pg-core'
import { agendaItems } from '../agenda-item/agenda-item.table.ts'
import { meetings } from '../meeting/meeting.table.ts'
import { governance } from '../schema.ts'

// `check_decision` refuses by these names
wordsFor('decision_agenda_item_id_discussed', [
  '议题须先在会上商讨，才能作出决定。',
  'The item is discussed at a meeting before it is decided.',
])
wordsFor('decision_meeting_id_held', [
  '请选择同一地方已召开的会议。',
  'Choose a meeting of the same place that was held.',
])
wordsFor('decision_meeting_id_after_council', [
  '重大事项须先经议事会商讨，再作决定；请选择不早于商讨的会议。',
  'A major matter is discussed by the council first: choose a meeting no earlier than that.',
])

export const decisions = governance.table(
  'decision',
  {
    ...identity,
    ...place('district'),
    agendaItemId: uuid()
      .notNull()
      .references(() => agendaItems.id),
    meetingId: uuid()
      .notNull()
      .references(() => meetings.id),
    body: choice('DecisionBody', {
      DISTRICT_STANDING_COMMITTEE: ['区委常委会', 'District standing committee'],
      DISTRICT_GOVERNMENT_EXECUTIVE_MEETING: ['区政府常务会议', 'District government executive meeting'],
      CONFERENCE: ['联席会', 'Conference'],
      COMMITTEE_PLENARY: ['大党委全委会', 'Committee plenary'],
      COMMUNITY_COUNCIL: ['共建议事会', 'Community council'],
    }).notNull(),
    name: varchar({ length: 80 }).notNull(),
    text: varchar({ length: 1000 }).notNull(),
    // that the minutes of its meeting are and that its item is not internal, kept by triggers
    published: boolean().notNull().default(false),
    ...sample,
    ...searchable('name'),
  },
  (t) =>
    reach(t, {
      read: everyone,
      published: t.published,
      own: ['street', 'community'],
      write: ['district', 'street', 'community'],
      within: t.agendaItemId,
    }),
)
