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

/** Whose figures: a community's, a street's, a service station's, or the district's where none is given. */
export type Scope = { communityId?: string; streetId?: string; stationId?: string }

/** The names of all figures, in the order of the subgraphs. */
export const figureNames: readonly string[] = Object.values(figures).flat()
