import { type DocumentNode, Kind, type SelectionNode, visit } from 'graphql'
import { type Data } from '../record.ts'

/** The variables of `document` that decide, by `@skip` or `@include`, what the answer holds. */
export function conditionVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>()
  visit(document, {
    Directive({ name, arguments: [condition] = [] }) {
      if (name.value !== 'skip' && name.value !== 'include') return
      if (condition?.value.kind === Kind.VARIABLE) names.add(condition.value.name.value)
    },
  })
  return [...names]
}

/** Tells one outcome of the conditions from another. */
export function outcome(names: readonly string[], variables: Data): string {
  let bits = ''
  for (const name of names) bits += variables[name] === true ? '1' : '0'
  return bits
}

/** Whether `@skip` and `@include` leave `node` in. */
export function isKept(node: SelectionNode, variables: Data): boolean {
  for (const { name, arguments: [condition] = [] } of node.directives ?? []) {
    if (name.value !== 'skip' && name.value !== 'include') continue
    const value = condition?.value
    const isOn =
      value?.kind === Kind.VARIABLE ? variables[value.name.value] === true : value?.kind === Kind.BOOLEAN && value.value
    if (isOn === (name.value === 'skip')) return false
  }
  return true
}
