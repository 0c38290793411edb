import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Request } from 'playwright-core'
import { afterEach, expect } from 'vitest'

type Body = { documentId?: string; query?: string; variables?: Record<string, unknown> }

const texts = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../gateway/generated/trusted-documents.json'), 'utf8'),
) as Record<string, string>

const strangers: Body[] = []

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

/** Keeps what the console sends unless it is a document the gateway knows. */
export function watch(request: Request): void {
  const body = bodyOf(request)
  if (body && ('query' in body || !(body.documentId && body.documentId in texts))) strangers.push(body)
}

/** After every test of the file: the console has sent nothing but documents the gateway knows. */
export function expectTrusted(): void {
  afterEach(() => expect(strangers).toEqual([]))
}
