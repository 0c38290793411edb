import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { plainFont } from './plain-font.ts'

const FILE = '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff'

let loaded: Buffer | undefined

/** Noto Sans SC, Chinese and Latin letters in one, read once. */
export const font = (): Buffer => {
  loaded ??= plainFont(readFileSync(createRequire(import.meta.url).resolve(FILE)))
  return loaded
}
