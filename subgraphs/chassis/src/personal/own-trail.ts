import 'reflect-metadata'
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import { type Context } from '../context.ts'
import { PersonalSheet } from './sheet-type.ts'
import { trailSheet } from './trail-sheet.ts'

/** The root field `<subgraph>Trail`: what the trail of a subgraph keeps of who asks. Every subgraph has it. */
export function ownTrail(subgraph: string) {
  const name = `${subgraph}Trail`
  const description =
    '我的操作记录\n\nWhat your account has written here, and what was done to rows about you, oldest first; page by `after`.'
  @Resolver()
  class OwnTrail {
    @Query(() => PersonalSheet, { name, description, nullable: true })
    async trail(
      @Arg('after', () => ID, { nullable: true }) after: string | null | undefined,
      @Ctx() context: Context,
    ): Promise<PersonalSheet> {
      return trailSheet(subgraph, after ?? null, context)
    }
  }
  return OwnTrail
}
