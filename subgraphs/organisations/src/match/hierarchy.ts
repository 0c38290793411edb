import { type Concept } from './concept.ts'

/** How near one concept is to another: a kind of it, what it is a kind of, a sibling. */
export type Near = { concept: number; share: number }

const SELF = 1
const NARROWER = 0.55
const BROADER = 0.3
const SIBLING = 0.12

/** For each concept those an asker for it may be helped by as well, itself first; what it excludes never. */
export function nearConcepts(concepts: readonly Concept[]): Near[][] {
  const number = new Map(concepts.map(({ code }, at) => [code, at]))
  const parents = concepts.map(({ broader }) => (broader === null ? undefined : number.get(broader)))
  const children = concepts.map(() => [] as number[])
  for (const [at, parent] of parents.entries()) if (parent !== undefined) children[parent]!.push(at)
  return concepts.map(({ excludes }, at) => {
    const shares = new Map<number, number>()
    const add = (concept: number, share: number) => {
      if (!shares.has(concept) && !excludes.includes(concepts[concept]!.code)) shares.set(concept, share)
    }
    add(at, SELF)
    for (const child of children[at]!) add(child, NARROWER)
    const parent = parents[at]
    if (parent !== undefined) {
      add(parent, BROADER)
      for (const sibling of children[parent]!) add(sibling, SIBLING)
    }
    return [...shares].map(([concept, share]) => ({ concept, share }))
  })
}
