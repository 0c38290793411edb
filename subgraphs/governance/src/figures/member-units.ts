import { counted, type Figure } from '@concentric/chassis/figures'
import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { conferences } from '../conference/conference.table.ts'
import { conferenceMembers as members } from '../conference-member/conference-member.table.ts'

/** The units that are members of conferences of a kind; seats without a unit are not counted. */
const memberUnits = (
  kind: 'STREET_JOINT_CONFERENCE' | 'COMMUNITY_COUNCIL',
  words: Pick<Figure, 'label' | 'definition'>,
): Figure => ({
  ...words,
  unit: ['家', 'units'],
  of: 'count',
  rows: counted('ConferenceMember', members, ({ unitId, conferenceId }) => {
    const { id, archivedAt } = conferences
    const ofKind = and(eq(id, conferenceId), eq(conferences.kind, kind), isNull(archivedAt))
    return and(isNotNull(unitId), sql`exists (select from ${conferences} where ${ofKind})`)
  }),
})

export const conferenceUnitCount = memberUnits('STREET_JOINT_CONFERENCE', {
  label: ['街道联席会成员单位', 'Units of street conferences'],
  definition: [
    '街道党建联席会的成员单位，一家单位参加几个就计几次（S19、S94）。',
    'Member units of the street conferences; a unit counts once for each it is in (S19, S94).',
  ],
})

export const councilUnitCount = memberUnits('COMMUNITY_COUNCIL', {
  label: ['社区议事会成员单位', 'Units of community councils'],
  definition: [
    '社区共建议事会的成员单位，一家单位参加几个就计几次（S22、S80）。',
    'Member units of the community councils; a unit counts once for each it is in (S22, S80).',
  ],
})
