import { pinyin } from 'pinyin-pro'

/** What `q` looks through for a text: itself, its pinyin run together, and its initials. */
export function searchText(text: string | null | undefined): string {
  if (!text) return ''
  const syllables = pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
  const initials = syllables.map((syllable) => syllable[0] ?? '').join('')
  return [text, syllables.join(''), initials].join('|').toLowerCase()
}
