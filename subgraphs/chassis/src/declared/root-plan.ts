import { type GraphQLResolveInfo } from 'graphql'
import { type Context } from '../context.ts'

/** Answers a root field by one plan and nothing else: the JSON text Postgres wrote of what was selected. */
export type RootPlan<Args extends object = object> = (
  args: Args,
  context: Context,
  info: GraphQLResolveInfo,
) => Promise<string | null>

const plans = new WeakMap<object, RootPlan>()

/** Says which plan a method of a resolver answers by; one that overrides it has none. */
export const answersBy = <Args extends object>(method: object, plan: RootPlan<Args>) =>
  plans.set(method, plan as RootPlan)

/** The plan a method answers by; undefined where there is more to it. */
export const planBehind = (method: object): RootPlan | undefined => plans.get(method)
