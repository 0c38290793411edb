import { existsSync } from 'node:fs'
import { extname, join } from 'node:path'
import sirv from 'sirv'
import { type Handler } from './exchange.ts'

/** Pages by the first part of their path. */
const pageOf = new Map([
  ['', '/index.html'],
  ['portal', '/portal.html'],
  ['verify', '/verify.html'],
])

/** Answers with the built console, portal and certificate page and their files; other paths are left to whoever is next. */
export function pages(folder: string): Handler {
  if (!existsSync(join(folder, 'index.html'))) return () => false
  const serve = sirv(folder, {
    etag: true,
    gzip: true,
    setHeaders(res, path) {
      // the names of built assets change with their content
      const isAsset = path.startsWith('/assets/')
      res.setHeader('cache-control', isAsset ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  return ({ req, res, method, path }) => {
    if (method !== 'GET' && method !== 'HEAD') return false
    const page = extname(path) ? undefined : pageOf.get(path.split('/')[1] ?? '')
    if (page) req.url = page
    return new Promise((resolve) => {
      res.once('close', () => resolve(true))
      serve(req, res, () => resolve(false))
    })
  }
}
