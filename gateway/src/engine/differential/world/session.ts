import { hash } from '../random.ts'

/** How a subgraph fails: it cannot be reached, or it answers an error without data. */
export type Failure = 'silent' | 'refusing'

/** Who gave a field of a thing: the subgraph, and which fields it was told beforehand. */
export type Source = { readonly part: string; readonly told: readonly string[] }

/** The circumstances of one execution, and what was seen of it. */
export class Session {
  /** Acts done so far. */
  tick = 0
  /** Which fields of which things fail; none without a seed. */
  faults: number | undefined
  readonly failures = new Map<string, Failure>()
  /** True of a field that nobody living can give. */
  isLost: (id: string, field: string) => boolean = () => false
  /** Who gave what, by `id.field`. */
  readonly sources = new Map<string, Source[]>()
  readonly calls: { readonly subgraph: string; readonly text: string; readonly variables: unknown }[] = []
  /** What no right engine asks of a subgraph. */
  readonly defects: string[] = []

  isFaulty(id: string, field: string): boolean {
    return this.faults !== undefined && hash(`${this.faults}!${id}.${field}`) % 10 === 0
  }

  note(id: string, field: string, source: Source): void {
    const name = `${id}.${field}`
    const known = this.sources.get(name)
    if (known) known.push(source)
    else this.sources.set(name, [source])
  }
}
