import { ArgsType, Field, ID, Int } from '../crud.ts'

/** A row an act changes, as its caller read it, and the key it is done once under. */
@ArgsType()
export class Order {
  @Field(() => ID)
  id!: string
  @Field(() => Int)
  version!: number
  @Field(() => ID, { description: '操作编号\n\nMade by the caller; the same key answers the same.' })
  key!: string
}
