import { type GraphQLFormattedError } from 'graphql'
import { blanks } from '../engine/differential/comparison/blanks.ts'

type Answered = { readonly data?: unknown; readonly errors?: readonly GraphQLFormattedError[] }

/**
 * How two answers differ; undefined when they do not. Errors must be equal, except below a null that has risen: there
 * the first to fail may differ, and one error is as good as several, but the same places must be lost.
 */
export function difference(interpreted: Answered, compiled: Answered): string | undefined {
  const [first, second] = [seen(interpreted), seen(compiled)]
  return first === second ? undefined : `\n  graphql-js:  ${first}\n  graphql-jit: ${second}`
}

function seen({ data, errors = [] }: Answered): string {
  const placed = errors.map(({ message, path = [], extensions }) => ({ message, path, code: extensions?.code }))
  const hasRisen = ({ path }: (typeof placed)[number]) => blanks(data, [path])[0] !== JSON.stringify(path)
  const lost = blanks(
    data,
    placed.filter(hasRisen).map(({ path }) => path),
  )
  const others = placed.filter((error) => !hasRisen(error)).map((error) => JSON.stringify(error))
  return JSON.stringify({ data, errors: others.sort(), lost })
}
