import { healthFigures } from './health-figures.ts'

const fields = 'label value unit target definition asOf suppressed sampleShare'

/** How the lists of each place stand, and whose entries are due. */
export const health =
  'query ListHealth($streetId: ID) { health: listHealth(streetId: $streetId) { places { id name entries confirmed expired neverMatched unitsNeverAsked } units { id name due neverAsked } } }'

/** The figures of matching of a place. */
export const figuresOfMatching = `query Figures($communityId: ID, $streetId: ID) { ${healthFigures.map((name) => `${name}(communityId: $communityId, streetId: $streetId) { ${fields} }`).join(' ')} }`

/** Links by which units confirm without signing in. */
export const createLinks =
  'mutation CreateConfirmationLinks($unitIds: [ID!]!) { result: createConfirmationLinks(unitIds: $unitIds) { unitId unitName entryCount path expiresAt } }'
