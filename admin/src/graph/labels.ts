import { parts } from '../generated/outline.ts'
import { learn, outlineOf } from './meta.ts'
import { onceThere } from './once-there.ts'

type Subgraph = keyof typeof parts

/** Loads the labels of a subgraph. */
export const loadLabelsOf = onceThere(async (subgraph: Subgraph) => learn(await parts[subgraph]()))

/** Loads the labels of what a resource lists: its fields, their rules and the words of its enums. */
export const loadLabels = (resource: string): Promise<void> => loadLabelsOf(outlineOf(resource).subgraph as Subgraph)

/** Loads the labels of every subgraph, as tests want them. */
export async function loadEveryLabel(): Promise<void> {
  await Promise.all((Object.keys(parts) as Subgraph[]).map(loadLabelsOf))
}
