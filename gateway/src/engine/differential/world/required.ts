import { Kind, type SelectionSetNode, valueFromASTUntyped } from 'graphql'
import { type Data, isRecord } from '../../record.ts'
import { type Parts } from './parts.ts'
import { concreteOf } from './thing.ts'
import { Reference } from './world.ts'

/** What a subgraph was told under `set`; throws when something of it is missing. */
export function told(set: SelectionSetNode, given: unknown, parts: Parts): unknown {
  if (Array.isArray(given)) return given.map((item) => told(set, item, parts))
  if (!isRecord(given)) return given
  return gathered(set, String(given.__typename), parts, (field, _args, below) => {
    if (given[field] === undefined) throw new Error(`A representation lacks "${field}": ${JSON.stringify(given)}`)
    return below ? told(below, given[field], parts) : given[field]
  })
}

/** What it should have been told, from the true values that `truth` gives. */
export function required(
  set: SelectionSetNode,
  id: string,
  parts: Parts,
  truth: (id: string, field: string, args: Data) => unknown,
): unknown {
  return gathered(set, concreteOf(id), parts, (field, args, below) => {
    const follow = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(follow)
      return value instanceof Reference && below ? required(below, value.id, parts, truth) : value
    }
    return follow(truth(id, field, args))
  })
}

function gathered(
  set: SelectionSetNode,
  typename: string,
  parts: Parts,
  under: (field: string, args: Data, below: SelectionSetNode | undefined) => unknown,
): Data {
  const found: Data = {}
  for (const node of set.selections) {
    if (node.kind === Kind.FIELD) {
      const args = Object.fromEntries(
        (node.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]),
      )
      found[node.name.value] = under(node.name.value, args, node.selectionSet)
    } else if (node.kind === Kind.INLINE_FRAGMENT) {
      const condition = node.typeCondition?.name.value
      if (!condition || condition === typename || parts.concretesOf(condition).includes(typename))
        Object.assign(found, gathered(node.selectionSet, typename, parts, under))
    }
  }
  return found
}
