import { type Concept } from './concept.ts'
import { type Entry } from './entry.ts'
import { type Near, nearConcepts } from './hierarchy.ts'
import { subjectLengths } from './kinship.ts'
import { type Reader } from './reader.ts'
import { type Wish } from './spoken-offers.ts'
import { type Weights } from './weights.ts'

/** Works out what needs ask for: what they speak of and what is near that. */
export class Wishes {
  private readonly near: readonly Near[][]
  private readonly excluded: readonly number[][]

  constructor(
    private readonly concepts: readonly Concept[],
    private readonly reader: Reader,
    private readonly weights: Weights,
  ) {
    this.near = nearConcepts(concepts)
    const numbers = new Map(concepts.map(({ code }, at) => [code, at]))
    this.excluded = concepts.map(({ excludes }) => excludes.flatMap((code) => numbers.get(code) ?? []))
  }

  /** What a need asks for; less than nothing for what is excluded. */
  of(need: Entry): Wish {
    const { concepts, weights } = this
    const wish: Wish = {
      points: new Float64Array(concepts.length),
      heard: new Float64Array(concepts.length),
      share: new Float64Array(concepts.length),
    }
    const reading = this.reader.read(need)
    const { heard: heardLength, share: length } = subjectLengths(reading, concepts)
    for (const [concept, { share, heard }] of reading) {
      const isSubject = concepts[concept]!.facet === 'SUBJECT'
      for (const { concept: near, share: nearness } of this.near[concept]!) {
        raise(wish.points, near, share * nearness * weights.concepts)
        if (!isSubject) continue
        raise(wish.heard, near, (heard / heardLength) * nearness)
        raise(wish.share, near, (share / length) * nearness)
      }
    }
    for (const [concept, { share }] of reading)
      for (const other of this.excluded[concept]!)
        if (!reading.has(other))
          wish.points[other] = Math.min(wish.points[other]!, -share * weights.excluded * weights.concepts)
    return wish
  }
}

function raise(values: Float64Array, at: number, value: number): void {
  if (value > values[at]!) values[at] = value
}
