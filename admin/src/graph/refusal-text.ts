import { type HttpError } from 'react-admin'

/** What the graph says of a refused act, in one line: of its fields where it names some, or else of the whole. */
export function refusalText({ message, body }: Pick<HttpError, 'message' | 'body'>): string {
  return refusalBeside([], body?.errors ?? {}) || message
}

/** What is wrong with other fields than those that are asked for, in one line; nothing where they are all. */
export function refusalBeside(asked: readonly string[], errors: Readonly<Record<string, unknown>>): string {
  const said = Object.entries(errors).filter(([name, text]) => typeof text === 'string' && !asked.includes(name))
  return [...new Set(said.map(([, text]) => text))].join(' ')
}
