import { type Data } from '../record.ts'
import { type FetchRan } from './plan-view.ts'

/** What was fetched in one run, and how long it took; only a run that is to be explained has one. */
export class Ran {
  private readonly fetches = new Map<object, FetchRan>()
  private readonly hops = new Map<object, Ran>()

  constructor(private readonly startedAt = performance.now()) {}

  /** Notes how `ask` goes, which fetches what `fetch` says for the given lists of representations. */
  async timed<Result>(fetch: object, ask: () => Promise<Result>, lists?: Data): Promise<Result> {
    const sentAt = performance.now()
    const result = await ask()
    this.fetches.set(fetch, {
      afterMilliseconds: hundredths(sentAt - this.startedAt),
      milliseconds: hundredths(performance.now() - sentAt),
      ...(lists && { entities: Object.values(lists).flat().length }),
    })
    return result
  }

  of(fetch: object): FetchRan | undefined {
    return this.fetches.get(fetch)
  }

  /** What was fetched in a hop: its steps may stand in other hops too. */
  inside(hop: object): Ran {
    const known = this.hops.get(hop) ?? new Ran(this.startedAt)
    this.hops.set(hop, known)
    return known
  }
}

const hundredths = (milliseconds: number) => Math.round(milliseconds * 100) / 100
