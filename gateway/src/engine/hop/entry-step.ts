import { Kind, parse, type SelectionSetNode } from 'graphql'
import { partsOf } from '../document/document-parts.ts'
import { merge } from '../execute/merge.ts'
import { type Run, type Step } from '../execute/run.ts'
import { explained } from '../explain/explained.ts'
import { type Data, isRecord } from '../record.ts'

/** Answers what a plan asks of the entities it begins with: they are there, but may be wanted under other names. */
export function compileEntry(operation: string): Step {
  const [asked] = partsOf(parse(operation)).operations
  const take = async (run: Run) => {
    if (asked && run.data) merge(run.data, selected(asked.selectionSet, run.data))
  }
  return explained(take, () => undefined)
}

function selected(set: SelectionSetNode, from: Data): Data {
  const found: Data = {}
  for (const node of set.selections) {
    if (node.kind === Kind.INLINE_FRAGMENT) merge(found, selected(node.selectionSet, from))
    if (node.kind !== Kind.FIELD) continue
    const value = selectedBelow(node.selectionSet, from[node.name.value])
    if (value !== undefined) merge(found, { [node.alias?.value ?? node.name.value]: value })
  }
  return found
}

function selectedBelow(set: SelectionSetNode | undefined, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => selectedBelow(set, item))
  return set && isRecord(value) ? selected(set, value) : value
}
