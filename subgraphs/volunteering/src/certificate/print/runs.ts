import { COMMON, partWith } from './font.ts'

/** A piece of a text in one part of the font. */
export type Run = { part: string; text: string }

const invisible = /\p{C}|\p{Z}/u

/** How a letter is written that the font has not: by its number, never as an empty box. */
const byNumber = (letter: string) => `〔U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}〕`

/** A text by the parts of the font its letters are in. */
export function runsOf(text: string): Run[] {
  const runs: Run[] = []
  for (const letter of text) {
    const found = invisible.test(letter) ? COMMON : partWith(letter)
    const next = { part: found ?? COMMON, text: found ? letter : byNumber(letter) }
    const last = runs.at(-1)
    if (last?.part === next.part) last.text += next.text
    else runs.push(next)
  }
  return runs
}

/** The letters of texts that the font has not, each once. */
export const missingIn = (texts: readonly string[]): string[] => [
  ...new Set(texts.flatMap((text) => [...text].filter((letter) => !invisible.test(letter) && !partWith(letter)))),
]
