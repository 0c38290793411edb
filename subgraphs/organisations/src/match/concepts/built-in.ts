import { type Concept } from '../concept.ts'
import { readConcepts } from '../read-concepts.ts'
import { childrenTable } from './children.ts'
import { cultureTable } from './culture.ts'
import { disabilityTable } from './disability.ts'
import { eldersTable } from './elders.ts'
import { healthTable } from './health.ts'
import { lawAndAffairsTable } from './law-and-affairs.ts'
import { learningTable } from './learning.ts'
import { repairAndPlacesTable } from './repair-and-places.ts'
import { safetyAndMeansTable } from './safety-and-means.ts'

/** The trade's concepts as they come with the product; a district changes them in the console. */
export const builtInConcepts: readonly Concept[] = [
  eldersTable,
  healthTable,
  childrenTable,
  disabilityTable,
  learningTable,
  cultureTable,
  lawAndAffairsTable,
  repairAndPlacesTable,
  safetyAndMeansTable,
].flatMap(readConcepts)
