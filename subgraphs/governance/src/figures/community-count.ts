import { type Figure } from '@concentric/chassis/figures'
import { sql } from 'drizzle-orm'
import { communities } from '../community/community.table.ts'

export const communityCount: Figure = {
  label: ['社区', 'Communities'],
  definition: ['现有社区的个数（S1）。', 'Communities of today (S1).'],
  unit: ['个', 'communities'],
  of: 'count',
  rows: ({ here }) => {
    const { id, name, sample, streetId, archivedAt } = communities
    return sql`select ${id}, 'Community', ${name}, 1, ${sample} from ${communities} where ${here({ communityId: id, streetId, archivedAt })}`
  },
}
