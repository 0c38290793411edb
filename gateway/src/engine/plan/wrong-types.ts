import { type DocumentNode, Kind } from 'graphql'
import { partsOf } from '../document/document-parts.ts'
import { type FetchRewrite, type RequiresSelection } from './plan.ts'

/** What a fetch tells of entities, and how it puts that. */
type Told = { readonly requires?: RequiresSelection[]; readonly inputRewrites?: FetchRewrite[] }

/**
 * `told` without the types that a fetch neither asks about (under `key`) nor knows the keys of. Where the planner puts
 * two fetches together, it gives things known by the key of their own type (a Book by its number) the type of the
 * other (Media), and the subgraph finds none.
 */
export function withoutWrongTypes<Some extends Told>(told: Some, key: string, fetch: DocumentNode): Some {
  if (!told.inputRewrites?.length) return told
  const types = new Set([...requiredTypes(told.requires), ...askedTypes(key, fetch)])
  const inputRewrites = told.inputRewrites.filter((rewrite) => {
    const type = typeSetBy(rewrite)
    return type === undefined || types.has(type)
  })
  return { ...told, inputRewrites }
}

const requiredTypes = (requires: readonly RequiresSelection[] = []): readonly string[] =>
  requires.flatMap((one) => (one.kind === 'InlineFragment' ? one.typeCondition : []))

function askedTypes(key: string, fetch: DocumentNode): readonly string[] {
  const [operation] = partsOf(fetch).operations
  return (operation?.selectionSet.selections ?? []).flatMap((field) => {
    if (field.kind !== Kind.FIELD || (field.alias ?? field.name).value !== key) return []
    return (field.selectionSet?.selections ?? []).flatMap((node) =>
      node.kind === Kind.INLINE_FRAGMENT ? (node.typeCondition?.name.value ?? []) : [],
    )
  })
}

function typeSetBy(rewrite: FetchRewrite): string | undefined {
  const setter = 'ValueSetter' in rewrite ? rewrite.ValueSetter : 'setValueTo' in rewrite ? rewrite : undefined
  const last = setter?.path.at(-1)
  return last && 'Key' in last && last.Key === '__typename' ? setter?.setValueTo : undefined
}
