import { type HttpError } from 'react-admin'

/** What the graph says of a refused act, in one line: of its fields where it names some, or else of the whole. */
export function refusalText({ message, body }: Pick<HttpError, 'message' | 'body'>): string {
  const ofFields = Object.values(body?.errors ?? {}).filter((said) => typeof said === 'string')
  return [...new Set(ofFields)].join(' ') || message
}
