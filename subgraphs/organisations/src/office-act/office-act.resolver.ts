import { type Context } from '@concentric/chassis/context'
import { Args, ArgsType, Ctx, Field, Int, Query, Resolver } from '@concentric/chassis/crud'
import { OfficeActPage } from './office-act.ts'
import { officeActs } from './office-acts.ts'

@ArgsType()
class OfficeActsArguments {
  @Field(() => Int, { defaultValue: 25 })
  perPage!: number
  @Field(() => String, { nullable: true })
  after?: string
}

@Resolver()
export class OfficeActResolver {
  /** What offices did to the record, the contacts and the entries of the unit that asks, newest first. */
  @Query(() => OfficeActPage, { nullable: true })
  officeActs(
    @Args(() => OfficeActsArguments) asked: OfficeActsArguments,
    @Ctx() context: Context,
  ): Promise<OfficeActPage> {
    return officeActs(asked, context)
  }
}
