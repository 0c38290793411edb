import { seedId } from '@concentric/chassis/seed'
import { type branches } from '../branch/branch.table.ts'

/** Branches of areas, invented: the source tells that residents who are members muster in them, and names none (S98). */
export const exampleBranches: readonly (typeof branches.$inferInsert)[] = [1, 2, 3].map((number) => ({
  id: seedId('branch', '太平角', number),
  communityId: seedId('community', '太平角'),
  streetId: seedId('street', '八大关'),
  name: `示例片区第${'一二三'[number - 1]}支部`,
  kind: 'AREA',
  sample: true,
}))
