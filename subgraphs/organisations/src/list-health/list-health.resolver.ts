import { type Context } from '@concentric/chassis/context'
import { Args, ArgsType, Ctx, Field, ID, Query, Resolver } from '@concentric/chassis/crud'
import { ListHealth, listHealth } from './list-health.ts'

@ArgsType()
class Within {
  @Field(() => ID, {
    nullable: true,
    description: '街道\n\nOne row for each of its communities; without it one for each street.',
  })
  streetId?: string
}

@Resolver()
export class ListHealthResolver {
  /** How true and how useful the lists are, by place; and the units whose entries are due, those never asked for anything first. */
  @Query(() => ListHealth, { nullable: true })
  listHealth(@Args(() => Within) { streetId }: Within, @Ctx() context: Context): Promise<ListHealth> {
    return listHealth(streetId, context)
  }
}
