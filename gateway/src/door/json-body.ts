import { Refusal } from '@concentric/chassis/messages'
import { readBody } from '@concentric/chassis/serve/http'
import { type Exchange, refuse } from './exchange.ts'

/**
 * The body of a POST of plain JSON, of at most `limit` bytes; null if the exchange was refused instead:
 * 405 another method, 415 another type or a compressed body, 413 too long.
 */
export async function jsonBody(exchange: Exchange, limit: number): Promise<Buffer | null> {
  const { req, res, method } = exchange
  const { headers } = req
  const wrong = (status: number, what: readonly [string, string]) => {
    refuse(exchange, status, new Refusal('BAD_USER_INPUT', what))
    return null
  }
  if (method !== 'POST') {
    res.setHeader('allow', 'POST')
    return wrong(405, onlyPost)
  }
  if (!/^application\/json\s*(;\s*charset=utf-8\s*)?$/i.test(headers['content-type'] ?? '')) return wrong(415, onlyJson)
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') return wrong(415, compressed)
  const body = await readBody(req, limit)
  return body ?? wrong(413, tooLong)
}

const onlyPost = ['这里只接受 POST 请求。', 'Only POST is accepted here.'] as const
const onlyJson = ['请求类型须为 application/json。', 'The content type must be application/json.'] as const
const compressed = ['不接受压缩的请求。', 'Compressed requests are not accepted.'] as const
export const tooLong = ['请求内容过大。', 'The request is too large.'] as const
