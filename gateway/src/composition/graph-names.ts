import { type DocumentNode, Kind } from 'graphql'
import { marksOf } from '../engine/plan/join-marks.ts'

/** What a supergraph calls each subgraph, by the subgraph's own name. */
export function graphNames({ definitions }: DocumentNode): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const definition of definitions)
    if (definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph')
      for (const { name, directives } of definition.values ?? [])
        for (const graph of marksOf(directives, 'join__graph')) names.set(graph.name ?? '', name.value)
  return names
}
