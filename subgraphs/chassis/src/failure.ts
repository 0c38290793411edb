import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { refusalOf } from './database-error.ts'
import { type Request } from './executable.ts'
import { message, Refusal } from './messages.ts'

/** Where an error nobody foresaw is written down; it gets no variables and no personal values. */
export type Report = (error: unknown, request: Request) => void

/**
 * An error as it may leave the process: a refusal in the reader's language, anything unforeseen masked as INTERNAL with
 * the request's number, and reported.
 */
export function failureOf(error: GraphQLError, request: Request, report: Report): GraphQLFormattedError {
  const cause = refusalOf(error.originalError ?? error)
  const { path } = error
  if (cause instanceof Refusal) return { ...cause.spokenIn(request.language).toJSON(), path }
  if (cause instanceof GraphQLError && typeof cause.extensions.code === 'string') return { ...cause.toJSON(), path }
  if (!error.originalError)
    return {
      message: message('document', request.language, { reason: error.message }),
      path,
      extensions: { code: 'BAD_USER_INPUT' },
    }
  report(cause, request)
  return { message: message('internal', request.language, { id: request.id }), path, extensions: { code: 'INTERNAL' } }
}
