import { type PathSegment } from '../plan/plan.ts'
import { type TypeTest } from '../plan/type-test.ts'
import { type Data, isRecord, type Path } from '../record.ts'

type Trail = (string | number)[]
type Visit = (value: unknown, found: (entity: Data) => void, trail?: Trail) => void

/** Visits every object at a path of the plan. Lists are entered wherever they stand: the plan does not mark nested ones. */
export class EntityPath {
  private readonly visit: Visit

  constructor(segments: readonly PathSegment[], isA: TypeTest) {
    this.visit = segments.reduceRight<Visit>(
      (next, segment) => throughLists(step(segment, next, isA)),
      throughLists(end),
    )
  }

  each(data: Data, found: (entity: Data) => void): void {
    this.visit(data, found)
  }

  /** The same objects with all places where they stand. */
  places(data: Data): Map<Data, Path[]> {
    const places = new Map<Data, Path[]>()
    const trail: Trail = []
    this.visit(
      data,
      (entity) => {
        const known = places.get(entity)
        if (known) known.push([...trail])
        else places.set(entity, [[...trail]])
      },
      trail,
    )
    return places
  }
}

const end: Visit = (value, found) => {
  if (isRecord(value)) found(value)
}

function step(segment: PathSegment, next: Visit, isA: TypeTest): Visit {
  if (segment === '@') return next
  if ('TypeCondition' in segment)
    return (value, found, trail) => {
      if (!isRecord(value)) return
      if (typeof value.__typename !== 'string' || isA(value.__typename, segment.TypeCondition))
        next(value, found, trail)
    }
  const key = segment.Field
  return (value, found, trail) => {
    if (!isRecord(value)) return
    trail?.push(key)
    next(value[key], found, trail)
    trail?.pop()
  }
}

function throughLists(visit: Visit): Visit {
  const enter: Visit = (value, found, trail) => {
    if (!Array.isArray(value)) return visit(value, found, trail)
    for (let index = 0; index < value.length; index++) {
      trail?.push(index)
      enter(value[index], found, trail)
      trail?.pop()
    }
  }
  return enter
}
