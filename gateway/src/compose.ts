import { composeServices } from '@theguild/federation-composition'
import { parse, print } from 'graphql'
import { noteExternalFields } from './composition/external-fields.ts'
import { withObjectFragments } from './composition/object-fragments.ts'
import { type Part } from './composition/part.ts'
import { withWidestTypes } from './composition/widest-types.ts'

export type Subgraph = { readonly name: string; readonly url: string; readonly sdl: string }

/** The supergraph SDL of `subgraphs`; throws an Error that lists everything that does not fit together. */
export function compose(subgraphs: readonly Subgraph[]): string {
  const parts = subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: withObjectFragments(parse(sdl)) }))
  const { supergraphSdl, errors } = composeServices(parts)
  if (supergraphSdl !== undefined) return mended(supergraphSdl, parts)
  const reasons = errors.map(({ message }) => `  - ${message}`)
  throw new Error(
    [
      'The subgraphs do not compose:',
      ...reasons,
      'Correct their schema files. Run `npm run generate` when the classes have changed since.',
    ].join('\n'),
  )
}

/** What composition leaves out, put in. */
function mended(supergraphSdl: string, parts: readonly Part[]): string {
  return print(withWidestTypes(noteExternalFields(parse(supergraphSdl), parts), parts))
}
