import { ArgsType, Field } from '@concentric/chassis/crud'
import { Order } from '@concentric/chassis/kept-act/order'

/** An order that says something with it. */
@ArgsType()
export class OrderWithText extends Order {
  @Field(() => String, { description: '说明' })
  text!: string
}
