import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright-core'
import { chromiumPath } from '../../admin/test/chromium-path.ts'
import { startBuilt } from '../child.ts'
import { Noise } from '../noise.ts'
import { median } from '../statistics.ts'
import { pages, type Shown } from './pages.ts'
import { type Seen, show } from './show.ts'

const VISITS = 5
const results = resolve(import.meta.dirname, '../results')

/** What a person waits for before the console and the portal, each page opened with nothing cached, five times in turns. */
export async function benchConsole(): Promise<void> {
  const noise = new Noise()
  const dataDir = mkdtempSync(join(tmpdir(), 'concentric-bench-'))
  const product = await startBuilt({ DATA_DIR: dataDir, RATE_PER_MINUTE: '0' })
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] })
  const seen = new Map<Shown, Seen[]>(pages.map((page) => [page, []]))
  try {
    for (let visit = 0; visit < VISITS; visit += 1)
      for (const page of pages) {
        noise.sample()
        seen.get(page)!.push(await show(browser, product.origin, page))
      }
  } finally {
    await browser.close()
    await product.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  for (const [page, visits] of seen) console.log(lineOf(page, visits))
  console.log(noise.words)
  mkdirSync(results, { recursive: true })
  const measured = [...seen].map(([page, visits]) => ({ ...page, visits }))
  writeFileSync(join(results, 'console.json'), JSON.stringify({ noise: noise.words, measured }, null, 2))
}

/** The middle of the visits beside what is allowed; what is over it stands out. */
function lineOf(page: Shown, visits: readonly Seen[]): string {
  const { name, allowed } = page
  const parts = (['paintedMilliseconds', 'shift', 'questions'] as const).map((figure) => {
    const value = median(visits.map((seen) => seen[figure]))
    const shown = figure === 'shift' ? value.toFixed(3) : Math.round(value)
    return `${words[figure]} ${shown} of ${allowed[figure]}${value > allowed[figure] ? ' OVER' : ''}`
  })
  return [name.padEnd(34), ...parts, `${Math.round(median(visits.map((seen) => seen.kilobytes)))} kB`].join('   ')
}

const words = {
  paintedMilliseconds: 'largest paint, ms:',
  shift: 'layout shift:',
  questions: 'questions:',
} as const
