import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { places } from './admin/test/chromium-path.ts'

// npm test: everything that must hold, in the order in which a mistake is cheapest to see; npm run test:hard: the long
// tests. The last line counts.

type Outcome = { passed: number; failed: number }
type Result = { status: string; fullName: string; failureMessages: string[] }
type Check = { name: string; run: () => Outcome }

const root = import.meta.dirname
/** What did not hold, told once more at the end: a log is read from there. */
const failures: string[] = []
const reports = mkdtempSync(join(tmpdir(), 'concentric-reports-'))

/** One command that holds or does not; what it prints is shown, and what mends it. */
function command(name: string, program: string, args: readonly string[], mend = ''): Check {
  const run = () => {
    const { status, error } = spawnSync(program, args, { cwd: root, stdio: 'inherit' })
    if (error) console.error(error.message)
    if (status !== 0 && mend) console.error(`\n${name} failed. ${mend}`)
    return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  }
  return { name, run }
}

/** A run of vitest, counted test by test; a file that could not be loaded counts as one failure. */
function vitest(name: string, config: string): Check {
  const run = () => {
    const file = join(reports, `${name}.json`)
    const { status } = spawnSync(
      'vitest',
      ['run', '--config', config, '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`],
      { cwd: root, stdio: 'inherit' },
    )
    if (!existsSync(file)) return { passed: 0, failed: 1 }
    const report = JSON.parse(readFileSync(file, 'utf8')) as {
      numPassedTests: number
      numFailedTests: number
      numPendingTests: number
      numTotalTests: number
      testResults: { name: string; message: string; assertionResults: Result[] }[]
    }
    for (const { name: path, message, assertionResults } of report.testResults) {
      if (message && !assertionResults.length) failures.push(`${path}\n${message}`)
      for (const { status, fullName, failureMessages } of assertionResults)
        if (status !== 'passed') failures.push(`${path} > ${fullName}: ${status}\n${failureMessages.join('\n')}`)
    }
    // a test that did not run counts as one that failed: nothing is skipped in silence
    const failed = report.numTotalTests - report.numPassedTests
    return { passed: report.numPassedTests, failed: failed || (status === 0 ? 0 : 1) }
  }
  return { name, run }
}

const generated = [
  'subgraphs/*/schema.graphql',
  'subgraphs/*/migrations/**/*',
  'gateway/*.graphql',
  'gateway/generated/*',
  'gateway/test/generated/*',
  'admin/src/generated/**/*',
]

function fingerprint(): Map<string, string> {
  const files = globSync(generated, { cwd: root }).filter((file) => /\.\w+$/.test(file))
  return new Map(
    files.sort().map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(root, file)))
        .digest('hex'),
    ]),
  )
}

/** Generated files are what their sources make of them. */
const drift: Check = {
  name: 'drift',
  run() {
    const before = fingerprint()
    execFileSync('npm', ['run', '--silent', 'generate', '--ignore-scripts'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    const after = fingerprint()
    const drifted = [...new Set([...before.keys(), ...after.keys()])].filter(
      (file) => before.get(file) !== after.get(file),
    )
    if (!drifted.length) return { passed: 1, failed: 0 }
    console.error(
      `Generated files had drifted from their sources:\n  ${drifted.join('\n  ')}\nThey are mended now; next time run: npm run generate`,
    )
    return { passed: 0, failed: 1 }
  },
}

/** A Chromium for the browser tests: `CHROMIUM`, or the system's; Debian as root may install it. */
const chromium: Check = {
  name: 'chromium',
  run() {
    const isThere = () => (process.env.CHROMIUM ? existsSync(process.env.CHROMIUM) : places.some(existsSync))
    if (
      !process.env.CHROMIUM &&
      !existsSync(places[0]!) &&
      existsSync('/etc/debian_version') &&
      process.getuid?.() === 0
    ) {
      console.log('Installing Chromium and a Chinese font for the browser tests…')
      spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
      spawnSync('apt-get', ['install', '-y', '-qq', 'chromium-headless-shell', 'fonts-noto-cjk'], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      })
    }
    if (isThere()) return { passed: 1, failed: 0 }
    console.error(
      'There is no Chromium. Install one (Debian: apt-get install chromium-headless-shell fonts-noto-cjk) or set CHROMIUM to its path.',
    )
    return { passed: 0, failed: 1 }
  },
}

const packages = [
  'subgraphs/chassis',
  'subgraphs/governance',
  'subgraphs/buildings',
  'subgraphs/organisations',
  'subgraphs/volunteering',
  'gateway',
  'admin',
]
const checks: Check[] = [
  command(
    'format and lint',
    'biome',
    ['ci', '--diagnostic-level=error', `--colors=${process.stdout.isTTY ? 'force' : 'off'}`, '.'],
    'Mend with: npx biome check --write . && npm run generate',
  ),
  ...packages.map((folder) => command(`types of ${folder}`, 'tsc', ['-p', folder])),
  drift,
]
const tests: Check[] = [
  vitest('tests', 'vitest.config.ts'),
  chromium,
  vitest('browser tests', 'admin/vitest.config.ts'),
]
const hard: Check[] = [
  vitest('hard tests', 'vitest.hard.config.ts'),
  chromium,
  vitest('hard browser tests', 'admin/vitest.hard.config.ts'),
]
const wanted = process.argv.includes('--hard')
  ? hard
  : process.argv.includes('--checks-only')
    ? checks
    : [...checks, ...tests]

let passed = 0
let failed = 0
for (const { name, run } of wanted) {
  console.log(`\n── ${name}`)
  const outcome = run()
  passed += outcome.passed
  failed += outcome.failed
}
for (const failure of failures) console.error(`\n${failure.slice(0, 1500)}`)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed ? 1 : 0
