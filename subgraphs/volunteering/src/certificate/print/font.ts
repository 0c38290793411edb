import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkit'
import { plainFont } from './plain-font.ts'

const require = createRequire(import.meta.url)
const PACKAGE = '@fontsource/noto-sans-sc'

type Loaded = { file: Buffer; letters: Font }

const loaded = new Map<string, Loaded>()

/** A part of Noto Sans SC, read once. */
function part(name: string): Loaded {
  const known = loaded.get(name)
  if (known) return known
  const file = plainFont(readFileSync(require.resolve(`${PACKAGE}/files/noto-sans-sc-${name}-400-normal.woff`)))
  // one font, and no collection of several
  const read = { file, letters: create(file) as Font }
  loaded.set(name, read)
  return read
}

/** The part with the letters nearly everything is written with, Chinese and Latin in one. */
export const COMMON = 'chinese-simplified'

/** The file of a part, as PDF takes it. */
export const fontFile = (name: string): Buffer => part(name).file

let ranges:
  | readonly (readonly [name: string, ranges: readonly (readonly [first: number, last: number])[]])[]
  | undefined

/** What else the font has, by parts: `"[24]": "U+9a89,U+9a8b-9a8c"`. */
function otherParts() {
  ranges ??= Object.entries(JSON.parse(readFileSync(require.resolve(`${PACKAGE}/unicode.json`), 'utf8'))).map(
    ([name, told]) => [
      name.replace(/[[\]]/g, ''),
      String(told)
        .split(',')
        .map((range) => {
          const [first, last] = range.trim().slice('U+'.length).split('-')
          return [Number.parseInt(first!, 16), Number.parseInt(last ?? first!, 16)] as const
        }),
    ],
  )
  return ranges
}

/** The part of the font that has a letter; undefined where none has. */
export function partWith(letter: string): string | undefined {
  const point = letter.codePointAt(0)!
  if (part(COMMON).letters.hasGlyphForCodePoint(point)) return COMMON
  return otherParts().find(
    ([name, spans]) =>
      spans.some(([first, last]) => point >= first && point <= last) && part(name).letters.hasGlyphForCodePoint(point),
  )?.[0]
}
