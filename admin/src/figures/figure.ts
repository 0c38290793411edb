import { figures } from '../graph/meta.ts'

/** A number of the graph that opens to its rows. */
export type Figure = {
  label: string
  value: number | null
  unit: string
  target: number | null
  definition: string
  asOf: string
  suppressed: boolean
  sampleShare: number | null
}

export type FigureRow = {
  id: string
  type: string
  label: string
  value: number | null
  unit: string | null
  sample: boolean | null
}

/** Whose figures: a community's, a street's, or the district's where neither is given. */
export type Scope = { communityId?: string; streetId?: string }

const fields = 'label value unit target definition asOf suppressed sampleShare'
const place = 'communityId: $communityId, streetId: $streetId'

/** As many root fields as the gateway takes in one document. */
const FIGURES_AT_ONCE = 20

/** The names of all figures, in the order of the subgraphs. */
export const figureNames: readonly string[] = Object.values(figures).flat()

/** The documents that ask for all figures of a scope, few enough in each. */
export const figureDocuments: readonly string[] = Array.from(
  { length: Math.ceil(figureNames.length / FIGURES_AT_ONCE) },
  (_, part) => {
    const names = figureNames.slice(part * FIGURES_AT_ONCE, (part + 1) * FIGURES_AT_ONCE)
    return `query Figures($communityId: ID, $streetId: ID) { ${names.map((name) => `${name}(${place}) { ${fields} }`).join(' ')} }`
  },
)

/** Asks for one figure and a page of its rows. */
export const figureDocument = (name: string) =>
  `query Figure($communityId: ID, $streetId: ID, $page: Int!, $perPage: Int!) { figure: ${name}(${place}) { ${fields} rows(page: $page, perPage: $perPage) { total items { id type label value unit sample } } } }`
