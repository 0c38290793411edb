import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

const page = resolve(import.meta.dirname, '../../docs/performance.md')

/** Puts a part into the page, a size or its growth, between the two marks that are kept for it. */
export function writePage(part: string, text: string): void {
  const [begin, end] = [`<!-- bench ${part} -->`, `<!-- /bench ${part} -->`]
  const before = readFileSync(page, 'utf8')
  const [from, to] = [before.indexOf(begin), before.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`${page} has no place for ${part}. Put ${begin} and ${end} into it.`)
  writeFileSync(page, `${before.slice(0, from + begin.length)}\n\n${text}\n\n${before.slice(to)}`)
  console.log(`Written to ${page}`)
}
