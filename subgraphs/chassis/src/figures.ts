import 'reflect-metadata'
import { type GraphQLResolveInfo } from 'graphql'
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql'
import { type Context } from './context.ts'
import { type Figure, figurePlan } from './figure-plan.ts'
import { Figure as FigureType, PlaceArguments } from './figure-types.ts'
import { say } from './messages.ts'

export { ArgsType, Field, Int, Resolver } from 'type-graphql'
export { counted } from './counted.ts'
export { type Asked, type Figure, oneForEach } from './figure-plan.ts'
export { PlaceArguments } from './figure-types.ts'

/**
 * A resolver with one root field per figure. The number is made of the rows it opens to, in one statement, under the
 * reader's row security; so the two cannot disagree.
 */
export function Figures(figures: Readonly<Record<string, Figure>>) {
  @Resolver()
  class FiguresResolver {}
  const declare = FiguresResolver.prototype
  for (const [name, figure] of Object.entries(figures)) {
    const plan = figurePlan(figure)
    const value = (args: PlaceArguments, info: GraphQLResolveInfo, context: Context) => {
      const words = Object.fromEntries(
        (['label', 'definition', 'unit'] as const).map((key) => [key, say(figure[key], context.request.language)]),
      )
      return context.ask(plan, { ...args, words }, info)
    }
    const descriptor = { value, configurable: true, writable: true }
    Object.defineProperty(declare, name, descriptor)
    Args(() => figure.arguments ?? PlaceArguments)(declare, name, 0)
    Info()(declare, name, 1)
    Ctx()(declare, name, 2)
    const description = `${figure.label[0]}\n\n${figure.definition[1]}`
    Query(() => FigureType, { nullable: true, description })(declare, name, descriptor)
  }
  return FiguresResolver
}
