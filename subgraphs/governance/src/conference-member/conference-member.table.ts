import { between, choice, identity, onlyOne, place, sample, searchable } from '@concentric/chassis/columns'
import { besidesUnits } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { date, integer, uuid, varchar } from 'drizzle-orm/pg-core'
import { conferences } from '../conference/conference.table.ts'
import { governance } from '../schema.ts'

export const conferenceMembers = governance.table(
  'conference_member',
  {
    ...identity,
    ...place('district'),
    conferenceId: uuid()
      .notNull()
      .references(() => conferences.id),
    seatKind: choice('SeatKind', {
      UNIT_SECRETARY: ['单位党组织书记', 'Unit secretary'],
      RESIDENTS_DIRECTOR: ['居委会主任', "Residents' director"],
      RESIDENTS_COMMITTEE: ['居委会成员', "Residents' committee"],
      PARTY_DELEGATE: ['党代表', 'Party delegate'],
      PEOPLES_DEPUTY: ['人大代表', "People's Congress deputy"],
      CONSULTATIVE_MEMBER: ['政协委员', 'CPPCC member'],
      OWNERS_COMMITTEE: ['业委会委员', "Owners' committee"],
      PROPERTY_MANAGER: ['物业单位', 'Property manager'],
      ACTIVE_MEMBER: ['党员骨干', 'Active member'],
      ACTIVE_RESIDENT: ['群众骨干', 'Active resident'],
    }).notNull(),
    unitId: uuid(),
    name: varchar({ length: 60 }).notNull(),
    seatCount: integer().notNull().default(1),
    since: date({ mode: 'string' }),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, {
      read: besidesUnits,
      own: ['unit'],
      write: ['district', 'street', 'community'],
      within: t.conferenceId,
    }),
    between(t.seatCount, 1, 200),
    onlyOne(
      'conference_member_unit_id_unique',
      [t.conferenceId, t.unitId],
      ['该单位已是这个会议的成员。', 'The unit is a member of this conference already.'],
    ),
  ],
)
