import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

type Chunk = { file: string; imports?: string[]; css?: string[]; isEntry?: boolean; isDynamicEntry?: boolean }
export type Manifest = Readonly<Record<string, Chunk>>

/** What loads what, as the build of the console wrote it down. */
export const manifestOf = (built: string): Manifest =>
  JSON.parse(readFileSync(join(built, '.vite/manifest.json'), 'utf8')) as Manifest

/** Every file that loading some modules brings: their chunks, what those import at once, and the styles. */
export function filesOf(manifest: Manifest, names: readonly string[], seen = new Set<string>()): Set<string> {
  for (const name of names) {
    const chunk = manifest[name]
    if (!chunk) throw new Error(`The build has no "${name}". Name a page or a module that is loaded lazily.`)
    if (seen.has(chunk.file)) continue
    for (const file of [chunk.file, ...(chunk.css ?? [])]) seen.add(file)
    filesOf(manifest, chunk.imports ?? [], seen)
  }
  return seen
}

/** The size of a built file as it travels, in kB. */
export const kilobytes = (built: string, file: string): number =>
  gzipSync(readFileSync(join(built, file)), { level: 9 }).length / 1000

/** The sentence that says by how much a budget is overdrawn and what weighs most; nothing where it is kept. */
export function overdrawn(what: string, built: string, files: Iterable<string>, budget: number): string | undefined {
  const weights = [...files]
    .map((file) => [file, kilobytes(built, file)] as const)
    .sort((one, other) => other[1] - one[1])
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0)
  if (total <= budget) return undefined
  const heaviest = weights
    .slice(0, 3)
    .map(([file, weight]) => `${file} ${weight.toFixed(0)} kB`)
    .join(', ')
  return `${what} weighs ${total.toFixed(0)} kB of ${budget} kB allowed; the heaviest: ${heaviest}. Load what is not needed at once with import().`
}
