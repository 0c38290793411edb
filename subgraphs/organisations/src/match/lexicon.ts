import { type Concept } from './concept.ts'

/** What a word says: a concept, by its number in the table, and how surely. */
type Sense = { concept: number; strength: number }

/** A single character hints, two say it, more say it surely. */
const strengthOf = (word: string) => [0.45, 1, 1.25][Math.min(3, [...word].length) - 1]!
const CUE = 0.4

/** A text as it is compared: width and case do not count. */
export const plain = (text: string): string => text.normalize('NFKC').toLowerCase()

/** The words of a concept table, found in texts. */
export class Lexicon {
  private readonly senses = new Map<string, Sense[]>()
  /** How long the words are that begin with a character, the longest first. */
  private readonly lengths = new Map<string, number[]>()

  constructor(concepts: readonly Concept[]) {
    for (const [concept, { name, words, cues }] of concepts.entries()) {
      for (const word of new Set([plain(name), ...words.map(plain)])) this.add(word, concept, strengthOf(word))
      for (const word of cues) this.add(plain(word), concept, strengthOf(word) * CUE)
    }
    for (const word of this.senses.keys()) {
      const lengths = this.lengths.get(word[0]!) ?? []
      if (!lengths.includes(word.length))
        this.lengths.set(
          word[0]!,
          [...lengths, word.length].sort((a, b) => b - a),
        )
    }
  }

  private add(word: string, concept: number, strength: number): void {
    const senses = this.senses.get(word) ?? []
    this.senses.set(word, senses)
    if (!senses.some((sense) => sense.concept === concept)) senses.push({ concept, strength })
  }

  /** The senses of the words of a text, each word once; a word inside a longer one is not heard. A word of many senses says less of each. */
  *sensesIn(text: string): Iterable<Sense & { word: string }> {
    const heard = new Set<string>()
    let end = 0
    for (let at = 0; at < text.length; at++) {
      const word = this.longestAt(text, at)
      if (!word || at + word.length <= end) continue
      end = at + word.length
      if (heard.has(word)) continue
      heard.add(word)
      const senses = this.senses.get(word)!
      for (const { concept, strength } of senses) yield { word, concept, strength: strength / senses.length ** SHARED }
    }
  }

  /** The parts of a text in which no word of two characters or more stands. */
  unheardIn(text: string): string[] {
    const heard = new Array<boolean>(text.length).fill(false)
    for (let at = 0; at < text.length; at++) {
      const length = this.longestAt(text, at)?.length ?? 0
      if (length > 1) heard.fill(true, at, at + length)
    }
    let rest = ''
    for (let at = 0; at < text.length; at++) rest += heard[at] ? '\n' : text[at]
    return rest.split('\n').filter(Boolean)
  }

  private longestAt(text: string, at: number): string | undefined {
    for (const length of this.lengths.get(text[at]!) ?? []) {
      const word = text.slice(at, at + length)
      if (word.length === length && this.senses.has(word)) return word
    }
  }
}

const SHARED = 0.4
