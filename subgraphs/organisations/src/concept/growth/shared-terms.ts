import { type Lexicon, plain } from '../../match/lexicon.ts'
import { textOf } from '../../match/word-index.ts'
import { type PutTogether } from './put-together.ts'

const SHORTEST = 2
const LONGEST = 4
/** Numbers, times, and what holds sentences together: a term with one of these is none. */
const NO_TERM =
  /[零〇一二三四五六七八九十百千万亿两几半第数多年月日周天时分秒点号个位名次的地得了着过吗呢吧啊和与及或在是有没无不请想要能会可给为把被让就都也还很最更太这那哪我你您他她它们每各其之从到向对按由于以等及并将已用来去上下前后里外中内]/

/** The terms that stand in both texts of a match and that no word of the lexicon holds. */
export function sharedTerms({ need, offer }: PutTogether, lexicon: Lexicon): Set<string> {
  const given = termsOf(plain(textOf(offer)), lexicon)
  return new Set([...termsOf(plain(textOf(need)), lexicon)].filter((term) => given.has(term)))
}

function termsOf(text: string, lexicon: Lexicon): Set<string> {
  const terms = new Set<string>()
  for (const part of lexicon.unheardIn(text))
    for (const [run] of part.matchAll(/\p{Script=Han}{2,}/gu))
      for (let at = 0; at + SHORTEST <= run.length; at++)
        for (let length = SHORTEST; length <= LONGEST && at + length <= run.length; length++) {
          const term = run.slice(at, at + length)
          if (!NO_TERM.test(term)) terms.add(term)
        }
  return terms
}
