import { type IncomingMessage, type ServerResponse } from 'node:http'
import { type Language } from '@concentric/chassis/executable'
import { type Refusal } from '@concentric/chassis/messages'
import { sendJson } from '@concentric/chassis/serve/http'
import { requestId } from './request-id.ts'

/** One request and its answer on their way through the door. */
export type Exchange = {
  req: IncomingMessage
  res: ServerResponse
  /** Request id, as in the logs and the header `x-request-id`. */
  id: string
  method: string
  path: string
  language: Language
  /** Milliseconds of the process's clock. */
  startedAt: number
  /** Account that asked, once known. */
  accountId?: string
  /** `ok` or the code of the first error, once known. */
  outcome?: string
  /** Whether it is answered by a stream, which takes as long as the client likes. */
  isStream?: boolean
}

/** Answers an exchange and says so with true, or leaves it to the next handler. */
export type Handler = (exchange: Exchange) => boolean | Promise<boolean>

/** The reader's language by `accept-language`: Chinese unless English comes before it. */
export function languageOf(header: string | undefined): Language {
  const english = header?.search(/\ben\b/i) ?? -1
  const chinese = header?.search(/\bzh\b/i) ?? -1
  return english >= 0 && (chinese < 0 || english < chinese) ? 'en' : 'zh'
}

/** Begins an exchange: gives it an id and a path without its query. */
export function begin(req: IncomingMessage, res: ServerResponse): Exchange {
  const id = requestId()
  res.setHeader('x-request-id', id)
  return {
    req,
    res,
    id,
    method: req.method ?? 'GET',
    path: (req.url ?? '/').split('?', 1)[0] ?? '/',
    language: languageOf(req.headers['accept-language']),
    startedAt: performance.now(),
  }
}

/** Answers with one error, in the form of a GraphQL answer. */
export function refuse(exchange: Exchange, status: number, refusal: Refusal): true {
  exchange.outcome = refusal.code
  const { message, extensions } = refusal.spokenIn(exchange.language)
  sendJson(exchange.res, status, JSON.stringify({ errors: [{ message, extensions }] }))
  return true
}
