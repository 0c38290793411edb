import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

/** The four subgraphs in the order they migrate and seed: governance first, its tree is what the others point at. */
export const subgraphNames = ['governance', 'buildings', 'organisations', 'volunteering'] as const
export type SubgraphName = (typeof subgraphNames)[number]

/** The subgraphs with sealed columns: their processes alone are given the keys. Said here, so that no other need load them. */
export const keepersOfSealedValues: readonly SubgraphName[] = ['volunteering']

type Named = { name: string }
const inOrder: readonly string[] = subgraphNames

/** Where a subgraph's files lie. */
export const folderOf = ({ name }: Named) => resolve(root, 'subgraphs', name)

/** The port a subgraph listens on when it runs on its own, beside a gateway on `port`. */
export const portOf = ({ name }: Named, port: number) => port + 1 + inOrder.indexOf(name)

/** Where the migrations are. */
export const migrated = subgraphNames.map((name) => ({ name, folder: folderOf({ name }) }))
