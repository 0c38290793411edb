import { type IncomingHttpHeaders } from 'node:http'
import { Refusal } from '@concentric/chassis/messages'
import { ANY } from './body-limit.ts'

type Given = {
  operationName?: string
  variables: Record<string, unknown>
  /** Whether the answer is to say in `extensions.plan` what was fetched from whom. */
  isExplained?: boolean
  /** Whether it is as long as only a change may be. */
  isLong?: boolean
}

/** A document of the client's own. */
export type AskedText = Given & { query: string }

/** A document the gateway knows. */
export type AskedTrusted = Given & { documentId: string }

/** What a client asks of the graph. */
export type Asked = AskedText | AskedTrusted

/**
 * Reads the JSON body of a GraphQL request; refuses (BAD_USER_INPUT) all else, lists of requests included. Its plan is
 * asked for with `"extensions": {"plan": true}`, or by a header where no body can be written: `x-plan: true`.
 */
export function askedIn(body: Buffer, headers: IncomingHttpHeaders = {}): Asked {
  const { query, documentId, operationName, variables, extensions } = recordIn(body)
  const named = operationName ?? undefined
  if (named !== undefined && typeof named !== 'string') throw new Refusal('BAD_USER_INPUT', 'malformed')
  const given = variables ?? {}
  if (!isRecord(given)) throw new Refusal('BAD_USER_INPUT', 'malformed')
  const more = extensions ?? {}
  if (!isRecord(more)) throw new Refusal('BAD_USER_INPUT', 'malformed')
  const isExplained = more.plan === true || headers['x-plan'] === 'true'
  const rest = {
    variables: given,
    ...(named && { operationName: named }),
    ...(isExplained && { isExplained }),
    ...(body.length > ANY && { isLong: true }),
  }
  const isNamed = documentId !== undefined && documentId !== null
  const isWritten = query !== undefined && query !== null
  if (isNamed && isWritten) throw new Refusal('BAD_USER_INPUT', twoDocuments)
  if (typeof documentId === 'string') return { documentId, ...rest }
  if (isNamed) throw new Refusal('BAD_USER_INPUT', 'malformed')
  if (typeof query !== 'string' || !query) throw new Refusal('BAD_USER_INPUT', noQuery)
  return { query, ...rest }
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

const twoDocuments = ['query 和 documentId 只能有一个。', 'Send either query or documentId, not both.'] as const
const noQuery = ['请求中缺少 query。', 'The request has no query.'] as const
