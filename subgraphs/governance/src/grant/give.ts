import { type Context } from '@concentric/chassis/context'
import { Field, ID, InputType } from '@concentric/chassis/crud'
import { graphType } from '@concentric/chassis/graph-type'
import { type Level } from '@concentric/chassis/levels'
import { Refusal } from '@concentric/chassis/messages'
import { type Values } from '@concentric/chassis/write'
import { grants } from './grant.table.ts'
import { grantedPlace } from './granted-place.ts'
import { mustRankAbove } from './rank.ts'

export type GrantLevel = (typeof grants.level.enumValues)[number]

@InputType()
export class GrantInput {
  @Field(() => String)
  username!: string
  @Field(() => graphType(grants.level).type as object)
  level!: GrantLevel
  @Field(() => ID, { description: '对象编号\n\nThe street, community, building, unit or volunteer the grant is for.' })
  placeId!: string
}

/** The row of a grant that `actor` gives to an account; refuses what lies above him, outside his sight, or on himself. */
export async function grantValues(
  { level: name, placeId }: GrantInput,
  account: { id: string; name: string },
  context: Context,
): Promise<Values> {
  const level = name.toLowerCase() as Level
  mustRankAbove(context.actor.level, level)
  if (account.id === context.actor.accountId)
    throw new Refusal('FORBIDDEN', ['不能给自己授权。', 'Nobody gives a grant to himself.'])
  const place = await grantedPlace(level, placeId, context)
  return {
    accountId: account.id,
    accountName: account.name,
    level: name,
    placeId,
    ...place,
    givenBy: context.actor.accountId,
  }
}
