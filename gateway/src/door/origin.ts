import { type IncomingHttpHeaders } from 'node:http'
import { Refusal } from '@concentric/chassis/messages'

/**
 * Refuses (FORBIDDEN) what a foreign page makes the browser send. Browsers tell where a page comes from in every
 * POST; a request that says nothing comes from a program, which has no cookies but its own.
 */
export function checkOrigin(headers: IncomingHttpHeaders, origins: readonly string[]): void {
  const { origin } = headers
  const site = headers['sec-fetch-site']
  const foreign = origin !== undefined ? !origins.includes(origin) : site !== undefined && site !== 'same-origin'
  if (foreign || site === 'cross-site') throw new Refusal('FORBIDDEN', elsewhere)
}

const elsewhere = ['请求来自其他网站，已拒绝。', 'The request comes from another site and was refused.'] as const
