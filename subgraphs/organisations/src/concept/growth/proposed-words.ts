import { type Concept } from '../../match/concept.ts'
import { type Entry } from '../../match/entry.ts'
import { Lexicon, plain } from '../../match/lexicon.ts'
import { MakerNames } from '../../match/maker-names.ts'
import { Reader } from '../../match/reader.ts'
import { weights } from '../../match/weights.ts'
import { textOf } from '../../match/word-index.ts'
import { type PutTogether } from './put-together.ts'
import { sharedTerms } from './shared-terms.ts'

/** A word for a concept, and the matches that speak for it. */
export type ProposedWord = { code: string; word: string; matches: PutTogether[] }

/** A term in more of all entries than this part is nobody's word for anything. */
const COMMON = 0.05
const ALWAYS_RARE = 5

/**
 * Words that confirmed matches of different units share and no concept holds, each for the concept those matches are about
 * most. The names of units are no words.
 */
export function proposedWords(
  matches: readonly PutTogether[],
  concepts: readonly Concept[],
  entries: readonly Entry[],
  unitNames: readonly string[],
): ProposedWord[] {
  const lexicon = new Lexicon(concepts)
  const reader = new Reader(concepts, weights)
  const names = new MakerNames(unitNames)
  const texts = entries.map((entry) => plain(textOf(entry)))
  const isNamed = (term: string) => unitNames.some((name) => plain(name).includes(term))
  const found = new Map<string, PutTogether[]>()
  for (const match of matches) {
    const bare = { ...match, need: names.strikeFrom(match.need), offer: names.strikeFrom(match.offer) }
    for (const term of sharedTerms(bare, lexicon)) found.set(term, [...(found.get(term) ?? []), match])
  }
  const proposed = [...found].flatMap(([word, speaking]) => {
    if (!areOfDifferentUnits(speaking) || isNamed(word) || isCommon(word, texts)) return []
    const code = conceptOf(speaking, concepts, reader)
    return code === undefined ? [] : [{ code, word, matches: speaking }]
  })
  return proposed
    .filter(({ word, matches: speaking }) => !proposed.some((longer) => holds(longer, word, speaking.length)))
    .sort((one, other) => other.matches.length - one.matches.length || one.word.localeCompare(other.word, 'zh'))
}

/** Two of them have no side in common. */
const areOfDifferentUnits = (matches: readonly PutTogether[]): boolean =>
  matches.some((one) => matches.some((other) => one.asker !== other.asker && one.giver !== other.giver))

const isCommon = (term: string, texts: readonly string[]): boolean =>
  texts.filter((text) => text.includes(term)).length > Math.max(ALWAYS_RARE, texts.length * COMMON)

/** What a longer word says with as many matches, a part of it need not say. */
const holds = (longer: ProposedWord, word: string, count: number): boolean =>
  longer.word !== word && longer.word.includes(word) && longer.matches.length >= count

/** The subject both sides speak of most, or the offers alone; undefined where they speak of none. */
function conceptOf(matches: readonly PutTogether[], concepts: readonly Concept[], reader: Reader): string | undefined {
  const shares = new Map<number, number>()
  for (const { need, offer } of matches) {
    const asked = reader.read(need)
    for (const [concept, { heard }] of reader.read(offer))
      if (concepts[concept]!.facet === 'SUBJECT')
        shares.set(concept, (shares.get(concept) ?? 0) + heard * (1 + (asked.get(concept)?.heard ?? 0)))
  }
  const [best] = [...shares].sort((one, other) => other[1] - one[1])
  return best && best[1] > 0 ? concepts[best[0]]!.code : undefined
}
