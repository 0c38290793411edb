import 'reflect-metadata'
import { type GraphQLResolveInfo } from 'graphql'
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql'
import { type Context } from './context.ts'
import { type Judge, ruleStatePlan } from './rule-state-plan.ts'
import { RuleStateArguments, RuleStatePage } from './rule-state-types.ts'

export { Resolver } from 'type-graphql'
export type { Judge, Judged } from './rule-state-plan.ts'
export type { RuleStatus } from './rule-state-types.ts'

/** A resolver with the one root field `name`: how the rules of a subgraph stand, judged in one statement under the reader's row security. */
export function RuleStates(name: string, judge: Judge) {
  const plan = ruleStatePlan(judge)

  @Resolver()
  abstract class RuleStatesResolver {
    @Query(() => RuleStatePage, {
      name,
      nullable: true,
      description: '规则状态\n\nHow each rule stands with what it is about, today or on any day before.',
    })
    ruleStates(
      @Args(() => RuleStateArguments) args: RuleStateArguments,
      @Info() info: GraphQLResolveInfo,
      @Ctx() context: Context,
    ): Promise<unknown> {
      return context.ask(plan, { ...args, language: context.request.language }, info)
    }
  }
  return RuleStatesResolver
}
