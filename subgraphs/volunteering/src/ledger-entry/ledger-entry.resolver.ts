import { type Context } from '@concentric/chassis/context'
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Reads, Resolver } from '@concentric/chassis/crud'
import { entityOf } from '@concentric/chassis/entity'
import { withoutNumbers } from '@concentric/chassis/personal/prose'
import { rowPlan } from '@concentric/chassis/read'
import { scopeOf } from '@concentric/chassis/scope'
import { sql } from 'drizzle-orm'
import { type GraphQLResolveInfo } from 'graphql'
import { keptActs } from '../kept-act/kept-act.table.ts'
import { type Act, once } from '../kept-act/once.ts'
import { words } from '../service-record/words.ts'
import { LedgerEntry } from './ledger-entry.type.ts'

const entity = entityOf(LedgerEntry)
const byId = rowPlan(entity)

@Resolver(() => LedgerEntry)
export class LedgerEntryResolver extends Reads(LedgerEntry, { many: 'ledgerEntries' }) {
  /** What an act of yours has posted under its key: for whoever lost the answer. */
  @Query(() => LedgerEntry, { nullable: true })
  async ledgerEntryByKey(
    @Arg('key', () => ID) key: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<LedgerEntry | null> {
    const id = await context.run<string | null>(
      sql`select (${keptActs.answer} -> 'entry')::text from ${keptActs} where ${keptActs.accountId} = app.account() and ${keptActs.key} = ${key}`,
      { ...scopeOf(context.request), role: 'system' },
    )
    return id ? ((await context.ask(byId, { id }, info)) as LedgerEntry | null) : null
  }

  /** Undoes an entry by its opposite: of what was earned the record is voided, of a redemption the goods come back. */
  @Mutation(() => LedgerEntry)
  reverseEntry(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Arg('key', () => ID) key: string,
    @Arg('approval', () => String, {
      nullable: true,
      description: 'The office that lets the account fall below zero; for the street and the district.',
    })
    approval: string | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<LedgerEntry> {
    const input = {
      id,
      reason: withoutNumbers(words('reason', reason)),
      approval: approval && words('approval', approval),
    }
    return posted({ name: 'reverse_entry', key, input }, info, context)
  }

  /** Gives minutes to a station: the volunteer's own, so many a month. */
  @Mutation(() => LedgerEntry)
  giveMinutes(
    @Arg('stationId', () => ID) stationId: string,
    @Arg('minutes', () => Int) minutes: number,
    @Arg('key', () => ID) key: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<LedgerEntry> {
    return posted({ name: 'give_minutes', key, input: { stationId, minutes } }, info, context)
  }
}

async function posted(act: Act, info: GraphQLResolveInfo, context: Context): Promise<LedgerEntry> {
  const { entry } = await once(act, entity, context)
  return (await context.ask(byId, { id: entry! }, info)) as LedgerEntry
}
