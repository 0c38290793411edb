import { Refusal } from '@concentric/chassis/messages'

/** What a client asks of the graph. */
export type Asked = { query: string; operationName?: string; variables: Record<string, unknown> }

/** Reads the JSON body of a GraphQL request; refuses (BAD_USER_INPUT) all else, lists of requests included. */
export function askedIn(body: Buffer): Asked {
  const { query, operationName, variables } = recordIn(body)
  if (typeof query !== 'string' || !query) throw new Refusal('BAD_USER_INPUT', noQuery)
  const named = operationName ?? undefined
  if (named !== undefined && typeof named !== 'string') throw new Refusal('BAD_USER_INPUT', 'malformed')
  const given = variables ?? {}
  if (!isRecord(given)) throw new Refusal('BAD_USER_INPUT', 'malformed')
  return { query, variables: given, ...(named && { operationName: named }) }
}

function recordIn(body: Buffer): Record<string, unknown> {
  let parsed: unknown
  try {
    parsed = JSON.parse(body.toString())
  } catch {
    throw new Refusal('BAD_USER_INPUT', 'malformed')
  }
  if (!isRecord(parsed)) throw new Refusal('BAD_USER_INPUT', 'malformed')
  return parsed
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const noQuery = ['请求中缺少 query。', 'The request has no query.'] as const
