import { type RequiresSelection } from '../plan/plan.ts'

/** What a plan requires of an entity, as GraphQL selections. */
export const requiresText = (selections: readonly RequiresSelection[]): string => selections.map(text).join(' ')

function text(selection: RequiresSelection): string {
  if (selection.kind === 'FragmentSpread') return `...${selection.value}`
  const below = selection.selections?.length ? `{${requiresText(selection.selections)}}` : ''
  if (selection.kind === 'InlineFragment') return `...on ${[selection.typeCondition].flat().join('|')}${below}`
  const { name, alias = name } = selection
  return `${alias === name ? '' : `${alias}:`}${name}${below}`
}
