import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { createServer } from 'node:https'
import { type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { generate } from 'selfsigned'
import { freePort } from './start-product.ts'

const root = resolve(import.meta.dirname, '../..')

/** The product in production mode behind a proxy that speaks https, with one account of the district. */
export async function startProduction() {
  const folder = mkdtempSync(join(tmpdir(), 'concentric-production-'))
  const port = await freePort()
  const { private: key, cert } = await generate([{ name: 'commonName', value: '127.0.0.1' }])
  const proxy = createServer({ key, cert }, (req, res) => {
    const { method, url: path, headers } = req
    const onward = request({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
      res.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(res)
    })
    onward.on('error', () => res.destroy())
    req.pipe(onward)
  })
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening))
  const address = `https://127.0.0.1:${(proxy.address() as AddressInfo).port}`
  const env = {
    PATH: process.env.PATH,
    TSX_TSCONFIG_PATH: 'tsconfig.base.json',
    MODE: 'production',
    ORIGIN: address,
    CONCENTRIC_SECRET: 'a-secret-of-at-least-thirty-two-letters',
    PORT: String(port),
    DATA_DIR: folder,
    BUILD_CONSOLE: '0',
  }
  const program = (name: string, ...args: string[]) => ['--import', 'tsx', `gateway/src/${name}.ts`, ...args]
  const made = ['--username', 'office', '--name', '区委组织部（示例）', '--district', '示例区', '--code', '370299']
  const said = execFileSync(process.execPath, program('create-account', ...made), { cwd: root, env, encoding: 'utf8' })
  const product = spawn(process.execPath, program('main'), { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<void>((done) => product.once('exit', () => done()))
  let log = ''
  await new Promise<void>((ready, failed) => {
    product.stdout.on('data', (text: Buffer) => {
      log += text
      if (log.includes('Concentric is ready')) ready()
    })
    product.once('exit', (code) => failed(new Error(`Production stopped with ${code} before it was ready:\n${log}`)))
  })
  return {
    address,
    /** The first password of the account `office`. */
    password: /^password +(\S+)$/m.exec(said)?.[1] ?? '',
    log: () => log,
    async stop() {
      product.kill('SIGTERM')
      await ended
      proxy.closeAllConnections()
      proxy.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
