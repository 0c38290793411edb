import { Directive, Field, ID, ObjectType } from '@concentric/chassis/derive'

@ObjectType({ description: '账号' })
export class Account {
  @Field(() => ID)
  id!: string
  @Field(() => String)
  name!: string
}

@Directive('@key(fields: "id")')
@ObjectType({ description: "当前用户\n\nWho is signed in and what he acts as; the id is the account's." })
export class Viewer {
  @Field(() => ID)
  id!: string
  @Field(() => Account, { description: '账号' })
  account!: Account
}
