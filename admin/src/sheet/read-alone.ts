import { openAsBlob, readFileSync } from 'node:fs'
import { loadEveryLabel } from '../graph/labels.ts'
import { calculatedCells } from './hostile-files.ts'
import { readSheet } from './read-sheet.ts'
import { type Reading } from './reading.ts'
import { RefusedFile } from './refused-file.ts'

/** The most this process ever held; Linux counts the parent's in `maxRSS`. */
function peakKilobytes(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))![1])
}

await loadEveryLabel()
// the library is loaded and warm, as after a first import
await readSheet(await calculatedCells(), 'needs')

const file = await openAsBlob(process.argv[2]!)
const spent = process.cpuUsage()
const before = process.memoryUsage.rss()
const refusal = await readSheet(file, 'needs').then(
  () => undefined,
  (error: unknown) => error,
)
const { user, system } = process.cpuUsage(spent)
const peak = peakKilobytes() * 1_024
const reading: Reading = {
  milliseconds: (user + system) / 1_000,
  megabytes: (peak - before) / 1_048_576,
  ...(refusal instanceof RefusedFile && { refused: refusal.what }),
}
console.log(JSON.stringify(reading))
