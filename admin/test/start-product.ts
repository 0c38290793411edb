import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type TestProject } from 'vitest/node'

const root = resolve(import.meta.dirname, '../..')
const env = { ...process.env, TSX_TSCONFIG_PATH: 'tsconfig.base.json' }

/** As many as `maxWorkers` of the browser tests: what one file writes, another that runs beside it never reads. */
export const productCount = 2

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the products answer, one for each worker, without a slash at the end. */
    addresses: readonly string[]
  }
}

/** Starts a product with data of its own for each worker, or uses the one at CONSOLE_URL; stops what it started. */
export default async function startProducts({ provide }: TestProject) {
  if (process.env.CONSOLE_URL) {
    provide('addresses', [process.env.CONSOLE_URL])
    return
  }
  // once and first: two builds at once would empty one folder
  const build = "import('./gateway/src/build-console.ts').then(({ buildConsole }) => buildConsole())"
  execFileSync(process.execPath, ['--import', 'tsx', '--eval', build], { cwd: root, env, stdio: 'inherit' })
  const starts = await Promise.allSettled(Array.from({ length: productCount }, startProduct))
  const products = starts.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []))
  const stop = () => Promise.all(products.map((product) => product.stop()))
  const failed = starts.find((start) => start.status === 'rejected')
  if (failed) {
    await stop()
    throw failed.reason
  }
  provide(
    'addresses',
    products.map(({ address }) => address),
  )
  return stop
}

async function startProduct() {
  const folder = mkdtempSync(join(tmpdir(), 'concentric-browser-'))
  const port = await freePort()
  const product = spawn(process.execPath, ['--import', 'tsx', 'gateway/src/main.ts'], {
    cwd: root,
    env: { ...env, PORT: String(port), DATA_DIR: folder, RATE_PER_MINUTE: '0', BUILD_CONSOLE: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((done) => product.once('exit', () => done()))
  await new Promise<void>((ready, failed) => {
    let said = ''
    let isReady = false
    const listen = (text: Buffer) => {
      // what goes wrong inside of it is told beside the test that saw it
      if (isReady) return String(text).includes('"level":"error"') && process.stderr.write(text)
      said += text
      isReady = said.includes('Concentric is ready')
      if (isReady) ready()
    }
    product.stdout.on('data', listen)
    product.stderr.on('data', listen)
    product.once('exit', (code) => failed(new Error(`The product stopped with ${code} before it was ready:\n${said}`)))
  })
  return {
    address: `http://127.0.0.1:${port}`,
    async stop() {
      product.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A port nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer().once('error', failed)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => found(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
