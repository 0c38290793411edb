import { type Context } from '@concentric/chassis/context'
import { Arg, Ctx, ID, Info, Query, Reads, Resolver } from '@concentric/chassis/crud'
import { entityOf } from '@concentric/chassis/entity'
import { Refusal } from '@concentric/chassis/messages'
import { rowPlan } from '@concentric/chassis/read'
import { isId } from '@concentric/chassis/refusing'
import { sql } from 'drizzle-orm'
import { type GraphQLResolveInfo } from 'graphql'
import { timeBanks } from './time-bank.table.ts'
import { TimeBank } from './time-bank.type.ts'

const byId = rowPlan(entityOf(TimeBank))

@Resolver(() => TimeBank)
export class TimeBankResolver extends Reads(TimeBank, { many: 'timeBanks' }) {
  /** A time bank by its id, or by that of its station. */
  @Query(() => TimeBank, { name: 'timeBank', nullable: true })
  override async get(
    @Arg('id', () => ID, { nullable: true }) id: string | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    @Arg('stationId', () => ID, { nullable: true }) stationId?: string | null,
  ): Promise<TimeBank | null> {
    if (!id === !stationId) throw new Refusal('BAD_USER_INPUT', oneOfThem)
    const found = id ?? (await bankAt(stationId!, context))
    return found && isId(found) ? ((await context.ask(byId, { id: found }, info)) as TimeBank | null) : null
  }
}

const bankAt = async (stationId: string, context: Context) =>
  isId(stationId)
    ? context.run<string | null>(
        sql`select to_json(${timeBanks.id})::text from ${timeBanks} where ${timeBanks.stationId} = ${stationId}::uuid`,
      )
    : null

const oneOfThem = ['请给出 id 或 stationId 之一。', 'Name one of id and stationId.'] as const
