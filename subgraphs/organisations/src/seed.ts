import { type Seed } from '@concentric/chassis/seed'
import { needs } from './need/need.table.ts'
import { partnerUnits } from './partner-unit/partner-unit.table.ts'
import { needsOf } from './seed/needs.ts'
import { exampleUnitsOf, namedUnits } from './seed/units.ts'

/** The partner units the source names, invented ones in every community, and the needs of these and of the communities. */
export const seed: Seed = async (sow, today, tree) => {
  await sow(partnerUnits, [...namedUnits, ...exampleUnitsOf(tree)])
  await sow(needs, needsOf(tree, today))
}
