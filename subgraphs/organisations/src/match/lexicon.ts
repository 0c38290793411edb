import { type Concept } from './concept.ts'
import { WordTree } from './word-tree.ts'

/** What a word says: a concept, by its number in the table, and how surely. */
export type Sense = { concept: number; strength: number }
type Word = { word: string; senses: Sense[] }

/** A single character hints, two say it, more say it surely. */
const strengthOf = (word: string) => [0.45, 1, 1.25][Math.min(3, [...word].length) - 1]!
const CUE = 0.4
/** How much less of each a word of many senses says. */
const SHARED = 0.4

/** A text as it is compared: width and case do not count. */
export const plain = (text: string): string => text.normalize('NFKC').toLowerCase()

/** The words of a concept table, found in texts. */
export class Lexicon {
  private readonly words = new WordTree<Word>()

  constructor(concepts: readonly Concept[]) {
    const all = new Set<Word>()
    const add = (word: string, concept: number, strength: number) => {
      const found = this.words.of(word, () => ({ word, senses: [] }))
      all.add(found)
      if (!found.senses.some((sense) => sense.concept === concept)) found.senses.push({ concept, strength })
    }
    for (const [concept, { name, words, cues }] of concepts.entries()) {
      for (const word of new Set([plain(name), ...words.map(plain)])) add(word, concept, strengthOf(word))
      for (const word of cues) add(plain(word), concept, strengthOf(word) * CUE)
    }
    for (const { senses } of all) {
      const shared = senses.length ** SHARED
      for (const sense of senses) sense.strength /= shared
    }
  }

  /** Tells the senses of the words of a text, each word once; a word inside a longer one is not heard. A word of many senses says less of each. */
  hear(text: string, tell: (sense: Sense) => void): void {
    const heard: Word[] = []
    let end = 0
    for (let at = 0; at < text.length; at++) {
      const found = this.words.longestAt(text, at)
      if (!found || at + found.word.length <= end) continue
      end = at + found.word.length
      if (heard.includes(found)) continue
      heard.push(found)
      for (const sense of found.senses) tell(sense)
    }
  }

  /** The parts of a text in which no word of two characters or more stands. */
  unheardIn(text: string): string[] {
    const heard = new Array<boolean>(text.length).fill(false)
    for (let at = 0; at < text.length; at++) {
      const length = this.words.longestAt(text, at)?.word.length ?? 0
      if (length > 1) heard.fill(true, at, at + length)
    }
    let rest = ''
    for (let at = 0; at < text.length; at++) rest += heard[at] ? '\n' : text[at]
    return rest.split('\n').filter(Boolean)
  }
}
