import { growthFigures, stageFigures } from './funnel-figures.ts'

const fields = 'label value unit target definition asOf suppressed sampleShare'
const asked = (names: readonly string[]) =>
  names.map((name) => `${name}(communityId: $communityId, streetId: $streetId) { ${fields} }`).join(' ')

/** Asks how many organisations of a place stand at each stage. */
export const stagesOfOrganisations = `query OrganisationStages($communityId: ID, $streetId: ID) { ${asked(stageFigures)} }`

/** Asks what came of their incubation, and what they were given. */
export const growthOfOrganisations = `query Figures($communityId: ID, $streetId: ID) { ${asked(growthFigures)} }`
