import { composeServices } from '@theguild/federation-composition'
import { parse, print } from 'graphql'
import { noteExternalFields } from './composition/external-fields.ts'
import { noteFieldTypes } from './composition/field-types.ts'
import { withObjectFragments } from './composition/object-fragments.ts'
import { withWidestTypes } from './engine/plan/widest-types.ts'

export type Subgraph = { readonly name: string; readonly url: string; readonly sdl: string }

/** The supergraph SDL of `subgraphs`; throws an Error that lists everything that does not fit together. */
export function compose(subgraphs: readonly Subgraph[]): string {
  const parts = subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: withObjectFragments(parse(sdl)) }))
  const { supergraphSdl, errors } = composeServices(parts)
  if (supergraphSdl !== undefined) {
    const noted = noteFieldTypes(noteExternalFields(parse(supergraphSdl), parts), parts)
    return print(withWidestTypes(noted))
  }
  const reasons = errors.map(({ message }) => `  - ${message}`)
  throw new Error(
    [
      'The subgraphs do not compose:',
      ...reasons,
      'Correct their schema files. Run `npm run generate` when the classes have changed since.',
    ].join('\n'),
  )
}
