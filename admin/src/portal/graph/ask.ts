import { documentId } from '../../graph/document-id.ts'
import { Problem, type ProblemKind } from './problem.ts'

type GraphError = {
  message: string
  path?: readonly (string | number)[]
  extensions?: { code?: string; fields?: Record<string, string> }
}
type Answer<Data> = { data?: Data | null; errors?: GraphError[] }

const kinds: Readonly<Record<string, ProblemKind>> = {
  UNAUTHENTICATED: 'signedOut',
  UNAVAILABLE: 'unavailable',
  INTERNAL: 'unavailable',
}

/** Asks one of the portal's documents; a subgraph that is away leaves its fields empty, anything else wrong is a Problem. */
export async function ask<Data>(document: string, variables: object = {}, grant = actingGrant): Promise<Data> {
  const { data, errors = [] } = await answerTo<Data>(document, variables, grant)
  const [first] = errors
  if (data && errors.every(({ path, extensions }) => extensions?.code === 'UNAVAILABLE' && (path?.length ?? 0) > 1))
    return data
  if (!first) throw new Problem('unavailable')
  const { code = '', fields } = first.extensions ?? {}
  if (fields?.documentId) throw new Problem('outdated')
  throw new Problem(kinds[code] ?? 'refused', sentence(first.message, fields), fields)
}

let actingGrant: string | undefined

/** Acts under this grant from here on; undefined is the account's first. */
export function actUnder(grantId?: string): void {
  actingGrant = grantId
}

async function answerTo<Data>(document: string, variables: object, grant?: string): Promise<Answer<Data>> {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'content-type': 'application/json',
      'accept-language': globalThis.document.documentElement.lang,
      ...(grant && { 'x-acting-grant': grant }),
    },
    body: JSON.stringify({ documentId: await documentId(document), variables }),
  }).catch(() => {
    throw new Problem('offline')
  })
  const body: unknown = await response.json().catch(() => null)
  if (!body || typeof body !== 'object') throw new Problem('unavailable')
  return body as Answer<Data>
}

/** What is wrong with a field says more than that something is. */
const sentence = (message: string, fields: Record<string, string> = {}) =>
  Object.values(fields).filter(Boolean).join(' ') || message
