import { type Subgraph } from '@concentric/chassis/subgraph'

/** Refuses a relation to a type that no subgraph owns: it would compose, and answer nothing but ids. */
export function refuseOrphans(subgraphs: readonly Subgraph[]): void {
  const owned = new Set(
    // a type that is no entity of its subgraph, as `Viewer` of governance, is answered by a resolver of its own
    subgraphs.flatMap(({ entities, schema }) =>
      Object.keys(schema.getTypeMap()).filter((name) => entities.get(name)?.table || !entities.has(name)),
    ),
  )
  for (const { name, entities } of subgraphs)
    for (const stub of entities.values())
      if (!owned.has(stub.name))
        throw new Error(
          `Subgraph ${name} points at "${stub.name}", which no subgraph owns. Mend the name in one('${stub.name}', …).`,
        )
}
