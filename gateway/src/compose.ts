import { composeServices } from '@theguild/federation-composition'
import { parse } from 'graphql'

export type Subgraph = { readonly name: string; readonly url: string; readonly sdl: string }

/** The supergraph SDL of `subgraphs`; throws an Error that lists everything that does not fit together. */
export function compose(subgraphs: readonly Subgraph[]): string {
  const { supergraphSdl, errors } = composeServices(
    subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) })),
  )
  if (supergraphSdl !== undefined) return supergraphSdl
  const reasons = errors.map(({ message }) => `  - ${message}`)
  throw new Error(
    [
      'The subgraphs do not compose:',
      ...reasons,
      'Correct their schema files. Run `npm run generate` when the classes have changed since.',
    ].join('\n'),
  )
}
