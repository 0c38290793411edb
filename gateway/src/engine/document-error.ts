import { type Language } from '@concentric/chassis/executable'
import { message } from '@concentric/chassis/messages'
import { GraphQLError } from 'graphql'

const longest = 300

/**
 * An error of parsing, validation or coercion as people read it: code BAD_USER_INPUT, in `language`, at the same place
 * of the document. The suggestions of graphql-js are left out: they would tell strangers what the graph holds.
 */
export function documentError(error: GraphQLError, language: Language): GraphQLError {
  const { nodes, source, positions } = error
  return new GraphQLError(message('document', language, { reason: reasonOf(error.message) }), {
    nodes,
    source,
    positions,
    extensions: { code: 'BAD_USER_INPUT' },
  })
}

function reasonOf(text: string): string {
  const suggestion = text.lastIndexOf(' Did you mean ')
  const reason = suggestion < 0 ? text : text.slice(0, suggestion)
  return reason.length > longest ? `${reason.slice(0, longest)}…` : reason
}
