import { EntityPath } from '../compile/entity-path.ts'
import { type Run, type Step, type Trouble } from '../execute/run.ts'
import { explained } from '../explain/explained.ts'
import { hopView } from '../explain/hop-view.ts'
import { type TypeTest } from '../plan/type-test.ts'
import { type Data, type Path } from '../record.ts'
import { type Hop } from './cut.ts'
import { entryField } from './entry-supergraph.ts'

/** Has `step`, compiled from the hop's document, add to the entities that stand at the hop's place. */
export function compileHop({ path, type }: Hop, step: Step, isA: TypeTest): Step {
  const place = new EntityPath(path, isA)
  const field = entryField(type)
  const add = async (run: Run) => {
    if (!run.data) return
    const found = new Set<Data>()
    place.each(run.data, (entity) => {
      if (entity.__typename === type) found.add(entity)
    })
    const entities = [...found]
    if (entities.length === 0) return
    const known = run.troubles.length
    const inner: Run = { ...run, data: { [field]: entities }, troubles: [...run.troubles], ran: run.ran?.inside(place) }
    await step(inner)
    const troubles = inner.troubles.slice(known)
    if (troubles.length === 0) return
    const places = place.places(run.data)
    const outer = ([, index, ...rest]: Path): readonly Path[] => {
      const entity = typeof index === 'number' ? entities[index] : entities[0]
      return (entity ? (places.get(entity) ?? []) : []).map((here) => [...here, ...rest])
    }
    run.troubles.push(...troubles.map((trouble): Trouble => ({ ...trouble, places: trouble.places.flatMap(outer) })))
  }
  return explained(add, (ran) => {
    const view = step.explain(ran.inside(place))
    return view && hopView(view, type, path)
  })
}
