import { type GraphQLFormattedError, parse } from 'graphql'
import { type Selection, selectionOf } from '../document/selection.ts'
import { copy, merge } from '../execute/merge.ts'
import { type Run, type Step } from '../execute/run.ts'
import { type Executables, subgraphCall } from '../execute/subgraph-call.ts'
import { explained } from '../explain/explained.ts'
import { fetchView } from '../explain/fetch-view.ts'
import { type BatchFetchNode, type EntityBatchAlias, type FetchNode, type PathSegment } from '../plan/plan.ts'
import { type TypeTest } from '../plan/type-test.ts'
import { type Data, isRecord, type Path } from '../record.ts'
import { EntityPath } from './entity-path.ts'
import { compileRepresentation, Representations } from './representations.ts'
import { compileRewrites, renamedKeys } from './rewrite.ts'

/** An entity waiting for its part: the index of its representation, and the first of the lot's paths it stands on. */
type Target = { readonly entity: Data; readonly index: number; readonly path: EntityPath }

/** A fetch of entities at one path, as a batch of one. */
export const asBatch = (node: FetchNode, path: PathSegment[]): BatchFetchNode => ({
  ...node,
  kind: 'BatchFetch',
  entityBatch: {
    aliases: [
      {
        alias: '_entities',
        representationsVariableName: 'representations',
        paths: [path],
        requires: node.requires ?? [],
        inputRewrites: node.inputRewrites,
        outputRewrites: node.outputRewrites,
      },
    ],
  },
})

/** A fetch that adds fields to entities already in the answer: all that need it in one call, each entity once. */
export function compileEntityFetch(node: BatchFetchNode, executables: Executables, isA: TypeTest): Step {
  const call = subgraphCall(node, executables)
  const selection = selectionOf(parse(node.operation))
  const lots = node.entityBatch.aliases.map((alias) => new Lot(alias, selection.get(alias.alias), isA))
  const fetch = async (run: Run) => {
    if (!run.data) return
    const lists = new Map<string, Representations>()
    const waiting: [Lot, Target[]][] = []
    for (const lot of lots) {
      const list = lists.get(lot.variable) ?? new Representations()
      lists.set(lot.variable, list)
      waiting.push([lot, lot.collect(run.data, list, run.troubles.length > 0)])
    }
    if (waiting.every(([, targets]) => targets.length === 0)) return
    const { data, errors } = await call(run, Object.fromEntries([...lists].map(([name, { list }]) => [name, list])))
    if (errors.length > 0) report(run, errors, waiting)
    if (data) for (const [lot, targets] of waiting) lot.deliver(data, targets)
  }
  return explained(fetch, (ran) => fetchView(node, ran))
}

/** The entities of one `_entities` field of a fetch. */
class Lot {
  readonly variable: string
  readonly alias: string
  readonly names: ReadonlyMap<string, string>
  private readonly paths
  private readonly represent
  private readonly rewrite

  constructor(
    alias: EntityBatchAlias,
    readonly selection: Selection = new Map(),
    isA: TypeTest,
  ) {
    this.alias = alias.alias
    this.variable = alias.representationsVariableName
    this.paths = alias.paths.map((path) => new EntityPath(path, isA))
    this.represent = compileRepresentation(alias.requires, compileRewrites(alias.inputRewrites, isA), isA)
    this.rewrite = compileRewrites(alias.outputRewrites, isA)
    this.names = renamedKeys(alias.outputRewrites)
  }

  collect(data: Data, representations: Representations, strict: boolean): Target[] {
    const targets: Target[] = []
    for (const path of this.paths)
      path.each(data, (entity) => {
        const representation = this.represent(entity, strict)
        if (representation) targets.push({ entity, index: representations.indexOf(representation), path })
      })
    return targets
  }

  deliver(data: Data, targets: readonly Target[]): void {
    const entities = data[this.alias]
    if (!Array.isArray(entities)) return
    this.rewrite?.(entities)
    const owners = new Map<number, EntityPath>()
    for (const { entity, index, path } of targets) {
      const part: unknown = entities[index]
      if (!isRecord(part)) continue
      // Later fetches may ask different things on different paths, so two paths never share an object.
      const owner = owners.get(index)
      if (!owner) owners.set(index, path)
      merge(entity, !owner || owner === path ? part : copy(part))
    }
  }
}

function report(
  { data, troubles }: Run,
  errors: readonly GraphQLFormattedError[],
  waiting: readonly [Lot, readonly Target[]][],
): void {
  const known = new Map<EntityPath, Map<Data, Path[]>>()
  const placesOf = ({ path, entity }: Target): readonly Path[] => {
    if (!data) return []
    const places = known.get(path) ?? path.places(data)
    known.set(path, places)
    return places.get(entity) ?? []
  }
  for (const error of errors) {
    const [alias, index, ...rest] = error.path ?? []
    const [lot, targets = []] =
      waiting.find(([{ alias: own }]) => own === alias) ?? waiting.find(([, found]) => found.length) ?? []
    const concerned = targets.filter((target) => target.index === index)
    if (rest.length > 0 && concerned.length > 0) {
      const below = rest.map((key) => lot?.names.get(String(key)) ?? key)
      troubles.push({ error, places: concerned.flatMap(placesOf).map((place) => [...place, ...below]) })
    } else {
      const places = [...concerned, ...targets].slice(0, 1).flatMap(placesOf)
      troubles.push({ error, places, below: lot?.selection ?? new Map() })
    }
  }
}
