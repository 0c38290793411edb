import { ID } from '@concentric/chassis/derive'
import { ArgsType, Field } from '@concentric/chassis/figures'
import { MonthsOfPlace } from './months-of-place.ts'

@ArgsType()
export class MonthsOfStation extends MonthsOfPlace {
  @Field(() => ID, { nullable: true, description: '服务站\n\nOf this station alone.' })
  stationId?: string
}
