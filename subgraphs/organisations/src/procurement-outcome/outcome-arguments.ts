import { ArgsType, Field, ID } from '@concentric/chassis/crud'
import { PeriodOfPlace } from '../figures/period-of-place.ts'

@ArgsType()
export class OutcomeArguments extends PeriodOfPlace {
  @Field(() => ID, { nullable: true, description: '采购\n\nOf this procurement alone.' })
  procurementId?: string
}
