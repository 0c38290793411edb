import { lost } from '../outdated/lost.ts'

/** Loads something of each subgraph once, when it is first asked for; what could not be loaded is tried again the next time. */
export function onceThere<Subgraph extends string, Part>(load: (subgraph: Subgraph) => Promise<Part>) {
  const loading = new Map<Subgraph, Promise<Part>>()
  return (subgraph: Subgraph): Promise<Part> => {
    const begun = loading.get(subgraph)
    if (begun) return begun
    const part = load(subgraph).catch(lost)
    loading.set(subgraph, part)
    part.catch(() => loading.delete(subgraph))
    return part
  }
}
