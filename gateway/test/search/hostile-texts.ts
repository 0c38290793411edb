import { searchText } from '@concentric/chassis/search/search-text'
import { pick, seeded } from '../../src/engine/differential/random.ts'

const fragments = [
  '灯',
  '灯塔',
  '海',
  '重庆',
  '𠮷',
  '%',
  '_',
  '\\',
  '|',
  ' ',
  '  ',
  "'",
  'a',
  'B',
  'v',
  'Vv',
  'é',
  '１',
  '07',
]
const longest = 14

/** Texts made of what a search could stumble over, no two the same. */
export function hostileTexts(count: number): string[] {
  const random = seeded(1)
  const texts = new Set<string>()
  while (texts.size < count) {
    const text = Array.from({ length: 1 + Math.floor(random() * 6) }, () => pick(fragments, random)).join('')
    if (text.length <= longest) texts.add(text)
  }
  return [...texts]
}

/** Words of one to five letters out of texts, their pinyin and their initials, some in upper case, and words in none of them. */
export function wordsFor(texts: readonly string[], count: number): string[] {
  const random = seeded(2)
  const absent = ['', '没有', 'zzzzq', '%%', '灯_塔', 'V灯V塔', '\\\\', '          ', '灯塔'.repeat(60)]
  const drawn = Array.from({ length: count - absent.length }, () => {
    const letters = [...searchText(pick(texts, random))]
    const from = Math.floor(random() * letters.length)
    const word = letters.slice(from, from + 1 + Math.floor(random() * 5)).join('')
    return random() < 0.3 ? word.toUpperCase() : word
  })
  return [...absent, ...drawn]
}
