import { type IncomingHttpHeaders } from 'node:http'
import { type Language } from '@concentric/chassis/executable'
import { type Code, type MessageKey, message, type Pair, say } from '@concentric/chassis/messages'

/** A request to `/auth/*`, its origin checked and its body read. */
export type AuthRequest = {
  /** Request id, as in the logs. */
  id: string
  method: string
  path: string
  headers: IncomingHttpHeaders
  body: string
  /** The client's address, for counting failed attempts. */
  address: string
  language: Language
}

/** An answer of `/auth`: what went wrong as `{ code, message }`, in the reader's language. */
export function refusal(
  status: number,
  code: Code,
  what: MessageKey | Pair,
  language: Language,
  headers: Record<string, string> = {},
): Response {
  const text = typeof what === 'string' ? message(what, language) : say(what, language)
  return Response.json({ code, message: text }, { status, headers })
}
