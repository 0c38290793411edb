import { entryField } from '../hop/entry-supergraph.ts'
import { type PathSegment } from '../plan/plan.ts'
import { pathText } from './path-text.ts'
import { type PlanView } from './plan-view.ts'

/** What a hop fetches, with the places of its entities in the whole answer: its plan begins at those of `type` at `path`. */
export function hopView(view: PlanView, type: string, path: readonly PathSegment[]): PlanView {
  if (view.kind !== 'fetch') return { ...view, nodes: view.nodes.map((node) => hopView(node, type, path)) }
  const inside = pathText([{ Field: entryField(type) }])
  const here = pathText([...path, { TypeCondition: [type] }])
  const whole = (place: string) => (place.startsWith(inside) ? here + place.slice(inside.length) : place)
  const entities = view.entities?.map((each) => ({ ...each, paths: each.paths.map(whole) }))
  return { ...view, ...(entities && { entities }) }
}
