import { parts } from '../generated/outline.ts'
import { lost } from '../outdated/lost.ts'
import { learn, outlineOf } from './meta.ts'

type Subgraph = keyof typeof parts
const loading = new Map<Subgraph, Promise<void>>()

/** Loads the labels of a subgraph, once; what could not be loaded is tried again the next time. */
export function loadLabelsOf(subgraph: Subgraph): Promise<void> {
  const begun = loading.get(subgraph)
  if (begun) return begun
  const part = parts[subgraph]().catch(lost).then(learn)
  loading.set(subgraph, part)
  part.catch(() => loading.delete(subgraph))
  return part
}

/** Loads the labels of what a resource lists: its fields, their rules and the words of its enums. */
export const loadLabels = (resource: string): Promise<void> => loadLabelsOf(outlineOf(resource).subgraph as Subgraph)

/** Loads the labels of every subgraph, as tests want them. */
export async function loadEveryLabel(): Promise<void> {
  await Promise.all((Object.keys(parts) as Subgraph[]).map(loadLabelsOf))
}
