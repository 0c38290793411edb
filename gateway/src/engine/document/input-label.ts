import { type GraphQLSchema, getNamedType, isInputObjectType } from 'graphql'
import { type Misfit } from './document-place.ts'

/** What a field of an input is called on a form: the first line of its description; undefined where it has none. */
export function inputLabel(
  schema: GraphQLSchema | undefined,
  { type, path }: Misfit,
  missing?: string,
): string | undefined {
  let at = type === undefined ? undefined : schema?.getType(type)
  let label: string | undefined
  for (const name of missing === undefined ? path : [...path, missing]) {
    if (/^\d+$/.test(name)) continue
    const field = isInputObjectType(at) ? at.getFields()[name] : undefined
    label = field?.description?.split('\n')[0]
    at = field && getNamedType(field.type)
  }
  return label
}
