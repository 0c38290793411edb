import { createHash } from 'node:crypto'
import { createReadStream, statSync } from 'node:fs'
import { mkdir, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { type Account } from '@concentric/chassis/database/server'

const CHUNK = 1024 * 1024

/** What a file's bytes amount to. */
export type Measured = { size: number; sha256: string }

/** Copies a file for its owner alone and onto the disk; none if it is gone, as files of a running server may be. */
export async function copyFile(from: string, to: string, account?: Account): Promise<Measured | undefined> {
  const source = await open(from).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (!source) return undefined
  await mkdir(dirname(to), { recursive: true, mode: 0o700 })
  await using closing = new AsyncDisposableStack()
  closing.defer(() => source.close())
  const copy = await open(to, 'wx', 0o600)
  closing.defer(() => copy.close())
  const hash = createHash('sha256')
  const buffer = Buffer.alloc(CHUNK)
  let size = 0
  for (;;) {
    const { bytesRead } = await source.read(buffer, 0, CHUNK)
    if (bytesRead === 0) break
    const bytes = buffer.subarray(0, bytesRead)
    hash.update(bytes)
    await copy.writeFile(bytes)
    size += bytesRead
  }
  if (account) await copy.chown(account.uid, account.gid)
  await copy.sync()
  return { size, sha256: hash.digest('hex') }
}

/** What the bytes of a file amount to. */
export async function measure(path: string): Promise<Measured> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return { size: statSync(path).size, sha256: hash.digest('hex') }
}
