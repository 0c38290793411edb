import { getArgumentValues } from 'graphql'
import { isList } from '../statement.ts'
import { type Root, type RootField } from './root-field.ts'
import { type RootPlan } from './root-plan.ts'

/** A row or a page by its plan. */
export function byPlan(plan: RootPlan, { nodes, definition, info, errorAt }: RootField): Root {
  // those of a list are read by its statement
  const argumentsFor = isList(definition)
    ? () => ({})
    : (variables: Record<string, unknown>) => getArgumentValues(definition, nodes[0]!, variables)
  return (variables) => async (context) => {
    try {
      return { text: (await plan(argumentsFor(variables), context, info(variables))) ?? 'null' }
    } catch (error) {
      return { text: 'null', errors: [errorAt(error)] }
    }
  }
}
