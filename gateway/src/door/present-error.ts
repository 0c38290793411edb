import { type Language } from '@concentric/chassis/executable'
import { message, Refusal } from '@concentric/chassis/messages'
import { logFailure } from '@concentric/chassis/serve/log'
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql'
import { documentError } from '../engine/document/document-error.ts'

const passing = new Set<unknown>([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'CONFLICT',
  'KEY_REUSED',
  'RATE_LIMITED',
  'UNAVAILABLE',
  'INTERNAL',
])

/** Apollo's codes for what is wrong with the document itself. */
const ofDocument = new Set<unknown>([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
])

/** An error as it leaves the gateway: with a code of ours, in the reader's language; what nobody expected is logged. */
export function presentError(
  thrown: unknown,
  { id, language }: { id: string; language: Language },
  schema?: GraphQLSchema,
): GraphQLFormattedError {
  const error = thrown instanceof Error ? thrown : new GraphQLError(messageOf(thrown), optionsOf(thrown))
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error
  if (cause instanceof Refusal) return placed(cause.spokenIn(language), error)
  if (error instanceof GraphQLError) {
    const { code } = error.extensions
    if (ofDocument.has(code)) return documentError(error, language, schema).toJSON()
    if (passing.has(code)) return unstacked(error)
  }
  logFailure('graph', id, cause)
  const failure = new GraphQLError(message('internal', language, { id }), { extensions: { code: 'INTERNAL' } })
  return placed(failure, error)
}

/** Keeps where in the answer and in the document the first error stands. */
function placed(shown: GraphQLError, found: Error): GraphQLFormattedError {
  const { path, locations } = found instanceof GraphQLError ? found : shown
  return {
    message: shown.message,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: shown.extensions,
  }
}

function unstacked(error: GraphQLError): GraphQLFormattedError {
  const { stacktrace: _stacktrace, exception: _exception, ...extensions } = error.extensions
  return { ...error.toJSON(), extensions }
}

/** Errors that have crossed a process are plain objects. */
const isFormatted = (thrown: unknown): thrown is GraphQLFormattedError =>
  typeof thrown === 'object' && thrown !== null && 'message' in thrown && typeof thrown.message === 'string'

const messageOf = (thrown: unknown) => (isFormatted(thrown) ? thrown.message : String(thrown))
const optionsOf = (thrown: unknown) =>
  isFormatted(thrown) ? { path: thrown.path, extensions: thrown.extensions } : undefined
