import { type Request } from 'playwright-core'
import { afterEach, expect } from 'vitest'
import { type Body, bodyOf, texts } from './asked.ts'

const strangers: Body[] = []

/** Keeps what the console sends unless it is a document the gateway knows. */
export function watch(request: Request): void {
  const body = bodyOf(request)
  if (body && ('query' in body || !(body.documentId && body.documentId in texts))) strangers.push(body)
}

/** After every test of the file: the console has sent nothing but documents the gateway knows. */
export function expectTrusted(): void {
  afterEach(() => expect(strangers).toEqual([]))
}
