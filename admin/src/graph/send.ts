import { HttpError } from 'react-admin'
import { outdated } from '../outdated/outdated.ts'
import { pageLanguage, say, type Word, words } from '../words/words.ts'
import { post } from './post.ts'

type GraphError = {
  message: string
  path?: readonly (string | number)[]
  extensions?: { code?: string; fields?: Record<string, string>; current?: unknown }
}

const statuses: Record<string, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  CONFLICT: 409,
  KEY_REUSED: 409,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
}

const inWords = (word: Word, status: number) => new HttpError(say(words[word], pageLanguage()), status)

/** What a document answered; `partial` says that a subgraph was away and left some fields empty. */
export type Answered<Data> = { data: Data; partial: boolean }

/**
 * Asks one of the console's documents of the graph as the acting grant. Errors are HttpErrors in the reader's language.
 * Where the gateway is of a newer version than the page there is no answer: the page asks to be reloaded.
 */
export async function send<Data>(
  document: string,
  variables: object = {},
  signal?: AbortSignal,
): Promise<Answered<Data>> {
  const { data, errors } = await answer<Data>(document, variables, signal)
  const [first] = errors ?? []
  if (first?.extensions?.fields?.documentId) return outdated()
  if (!first && data) return { data, partial: false }
  if (data && errors?.every((error) => error.extensions?.code === 'UNAVAILABLE' && (error.path?.length ?? 0) > 1))
    return { data, partial: true }
  if (!first) throw inWords('unavailable', 503)
  throw httpError(first)
}

async function answer<Data>(document: string, variables: object, signal?: AbortSignal) {
  const response = await post(document, variables, signal).catch((error: unknown) => {
    throw signal?.aborted ? error : inWords('offline', 0)
  })
  const body: unknown = await response.json().catch(() => null)
  if (!body || typeof body !== 'object') throw inWords('unavailable', response.status)
  return body as { data?: Data | null; errors?: GraphError[] }
}

/** Field errors go under their inputs (`errors`); `current` is what a stale version is told. */
function httpError({ message, extensions = {} }: GraphError): HttpError {
  const { code, fields, current } = extensions
  const errors = fields && { ...fields, root: { serverError: message } }
  return new HttpError(message, statuses[code ?? ''] ?? 500, { code, current, ...(errors && { errors }) })
}
