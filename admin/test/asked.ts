import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Request } from 'playwright-core'

export type Body = { documentId?: string; query?: string; variables?: Record<string, unknown> }

/** The documents of console and portal by what they are known by. */
export const texts = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../gateway/generated/trusted-documents.json'), 'utf8'),
) as Record<string, string>

/** The body of a request of the console to the graph; none of any other request. */
export function bodyOf(request: Request): Body | undefined {
  if (request.method() !== 'POST' || !request.url().endsWith('/graphql')) return undefined
  return request.postDataJSON() as Body
}

/** What the console asks: the name of the document it is known by. */
export function operationOf(request: Request): string | undefined {
  const body = bodyOf(request)
  return body && /^\w+ (\w+)/.exec(texts[body.documentId ?? ''] ?? '')?.[1]
}
