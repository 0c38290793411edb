import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type TestProject } from 'vitest/node'

const root = resolve(import.meta.dirname, '../..')

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the product answers, without a slash at the end. */
    address: string
  }
}

/** Starts the product with data of its own, or uses the one at CONSOLE_URL; stops what it started. */
export default async function startProduct({ provide }: TestProject) {
  if (process.env.CONSOLE_URL) {
    provide('address', process.env.CONSOLE_URL)
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'concentric-browser-'))
  const port = await freePort()
  const product = spawn(process.execPath, ['--import', 'tsx', 'gateway/src/main.ts'], {
    cwd: root,
    env: {
      ...process.env,
      PORT: String(port),
      DATA_DIR: folder,
      RATE_PER_MINUTE: '0',
      TSX_TSCONFIG_PATH: 'tsconfig.base.json',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((done) => product.once('exit', () => done()))
  await new Promise<void>((ready, failed) => {
    let said = ''
    const listen = (text: Buffer) => {
      said += text
      if (said.includes('Concentric is ready')) ready()
    }
    product.stdout.on('data', listen)
    product.stderr.on('data', listen)
    product.once('exit', (code) => failed(new Error(`The product stopped with ${code} before it was ready:\n${said}`)))
  })
  provide('address', `http://127.0.0.1:${port}`)
  return async () => {
    product.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
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
