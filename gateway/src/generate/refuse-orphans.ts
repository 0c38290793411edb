import { type Subgraph } from '@concentric/chassis/subgraph'

/** Refuses a relation to a type that no subgraph owns: it would compose, and answer nothing but ids. */
export function refuseOrphans(subgraphs: readonly Subgraph[]): void {
  const owned = new Set(
    subgraphs.flatMap(({ entities }) => [...entities.values()].filter(({ table }) => table).map(({ name }) => name)),
  )
  for (const { name, entities } of subgraphs)
    for (const stub of entities.values())
      if (!owned.has(stub.name))
        throw new Error(
          `Subgraph ${name} points at "${stub.name}", which no subgraph owns. Mend the name in one('${stub.name}', …).`,
        )
}
