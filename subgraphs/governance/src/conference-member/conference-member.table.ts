import { between, choice, holds, identity, onlyOne, place, sample, searchable } from '@concentric/chassis/columns'
import { besidesUnits } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
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
      SOCIAL_ORGANISATION: ['社会组织', 'Social organisation'],
    }).notNull(),
    unitId: uuid(),
    organisationId: uuid(),
    name: varchar({ length: 60 }).notNull(),
    seatCount: integer().notNull().default(1),
    since: date({ mode: 'string' }),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, {
      read: besidesUnits,
      own: ['unit', 'organisation'],
      write: ['district', 'street', 'community'],
      within: t.conferenceId,
    }),
    between(t.seatCount, 1, 200),
    onlyOne(
      'conference_member_unit_id_unique',
      [t.conferenceId, t.unitId],
      ['该单位已是这个会议的成员。', 'The unit is a member of this conference already.'],
    ),
    onlyOne(
      'conference_member_organisation_id_unique',
      [t.conferenceId, t.organisationId],
      ['该社会组织已是这个会议的成员。', 'The organisation is a member of this conference already.'],
    ),
    holds('conference_member_organisation_id_alone', sql`${t.unitId} is null or ${t.organisationId} is null`, [
      '一个席位属于单位、社会组织或机关之一：单位和社会组织只选一个，机关席位都不选。',
      'A seat is of a unit, of an organisation or of an office: choose one of the two, or none for an office.',
    ]),
  ],
)
