import { counted, type Figure } from '@concentric/chassis/figures'
import { and, getColumns, isNotNull, sql } from 'drizzle-orm'
import { committees } from '../committee/committee.table.ts'
import { isInForce } from '../committee/in-force.ts'

export const committeeCount: Figure = {
  label: ['三级党委', 'Committees of the three levels'],
  definition: [
    '区委“统”、街道党工委“兜”、社区党委“拢”，现行的各算一个；目标是每一级每一处一个（S1、R1）。',
    'The district leads, streets back up, communities gather: those in force today. One at each place of each level is the aim (S1, R1).',
  ],
  unit: ['个', 'committees'],
  of: 'count',
  target: ({ here, isWhole }) => {
    const communities = sql`select count(*) from governance.community place where ${here({ communityId: sql`place.id`, streetId: sql`place.street_id`, archivedAt: sql`place.archived_at` })}`
    const streets = sql`select count(*) from governance.street place where ${here({ communityId: sql`null::uuid`, streetId: sql`place.id`, archivedAt: sql`place.archived_at` })}`
    return sql`select (${communities}) + (${streets}) + ${sql.raw(isWhole ? '1' : '0')}`
  },
  rows: counted('Committee', committees, ({ role }) => and(isNotNull(role), isInForce(getColumns(committees)))),
}
