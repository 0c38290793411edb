import { type Context } from '@concentric/chassis/context'
import { Args, Ctx, Query, Resolver } from '@concentric/chassis/crud'
import { OutcomeArguments } from './outcome-arguments.ts'
import { procurementOutcome } from './procurement-outcome.ts'
import { ProcurementOutcome } from './procurement-outcome.type.ts'

@Resolver()
export class ProcurementOutcomeResolver {
  /** What the contracts signed in a period came to so far: the sum agreed beside what was paid, held, served and evaluated (Q32). Without a period also those whose day is not known. */
  @Query(() => ProcurementOutcome, { nullable: true })
  procurementOutcome(
    @Args(() => OutcomeArguments) asked: OutcomeArguments,
    @Ctx() context: Context,
  ): Promise<ProcurementOutcome> {
    return procurementOutcome(asked, context)
  }
}
