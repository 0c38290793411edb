import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

const page = resolve(import.meta.dirname, '../../docs/performance.md')

/** Puts the tables of a size into the page, between the two marks that are kept for them. */
export function writePage(size: string, text: string): void {
  const [begin, end] = [`<!-- bench ${size} -->`, `<!-- /bench ${size} -->`]
  const before = readFileSync(page, 'utf8')
  const [from, to] = [before.indexOf(begin), before.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`${page} has no place for size ${size}. Put ${begin} and ${end} into it.`)
  writeFileSync(page, `${before.slice(0, from + begin.length)}\n\n${text}\n\n${before.slice(to)}`)
  console.log(`Written to ${page}`)
}
