import { type ResourceName } from '../graph/meta.ts'
import { type DescriptionOf, type Page } from './description.ts'

/** Describes the pages of one entity; labels, choices, limits and references come from the graph. */
export const resource = <R extends ResourceName>(name: R, description: DescriptionOf<R>): Page => ({
  ...description,
  resource: name,
})
