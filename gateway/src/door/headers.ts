import { type ServerResponse } from 'node:http'

const policy = [
  "default-src 'self'",
  "script-src 'self'",
  // the console's component library writes its styles into the page
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** Headers of every answer: nothing from elsewhere, in no frame, nothing guessed, no address told. */
export function secure(res: ServerResponse, overHttps: boolean): void {
  res.setHeader('content-security-policy', policy)
  res.setHeader('x-content-type-options', 'nosniff')
  res.setHeader('referrer-policy', 'same-origin')
  res.setHeader('cross-origin-opener-policy', 'same-origin')
  res.setHeader('cross-origin-resource-policy', 'same-origin')
  if (overHttps) res.setHeader('strict-transport-security', 'max-age=31536000')
}
