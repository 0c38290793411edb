import { type Context } from '@concentric/chassis/context'
import { Field, ID, Int, ObjectType, registerEnumType } from '@concentric/chassis/crud'
import { scopeOf } from '@concentric/chassis/scope'
import { type SQL, sql } from 'drizzle-orm'
import { lists } from '../list/freshness.ts'
import { partnerUnits } from '../partner-unit/partner-unit.table.ts'
import { type Link, linkIn, NOBODY_ID } from './link-token.ts'
import { answeredBy } from './settle-entries.ts'
import { settleOnce, usedBefore } from './settle-once.ts'

enum LinkState {
  OPEN = 'OPEN',
  USED = 'USED',
  EXPIRED = 'EXPIRED',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(LinkState, {
  name: 'ConfirmationLinkState',
  description: '确认链接状态',
  valuesConfig: {
    OPEN: { description: '可用' },
    USED: { description: '已用' },
    EXPIRED: { description: '已过期' },
    UNKNOWN: { description: '无效' },
  },
})

@ObjectType({ description: '待确认条目' })
export class EntryToConfirm {
  @Field(() => ID)
  id!: string
  @Field(() => String, { description: '所在清单\n\nNeed, ServiceOffer or SharedResource.' })
  list!: string
  @Field(() => String, { description: '名称' })
  name!: string
  @Field(() => Boolean, { description: '已过期\n\nNobody else sees it until it is confirmed.' })
  isExpired!: boolean
}

@ObjectType({ description: '确认页\n\nWhat an open link shows: the entries of one unit, by title.' })
export class ConfirmationPage {
  @Field(() => LinkState, { description: '状态' })
  state!: LinkState
  @Field(() => String, { nullable: true, description: '单位' })
  unitName!: string | null
  @Field(() => [EntryToConfirm], { description: '条目' })
  entries!: EntryToConfirm[]
  @Field(() => Int, { nullable: true, description: '本次确认的条数' })
  confirmed!: number | null
  @Field(() => Int, { nullable: true, description: '本次撤回的条数' })
  withdrawn!: number | null
}

const nothing = { unitName: null, entries: [], confirmed: null, withdrawn: null }
/** Kept under the account of nobody: who holds the link has none. */
const useOf = ({ number }: Link) => ({ accountId: NOBODY_ID, key: `link ${number}` })

/** What a link shows now; of one that is forged, used or too old nothing but that. */
export async function confirmationPage(token: string, context: Context): Promise<ConfirmationPage> {
  const link = linkIn(token, context.services.keyRing)
  if (!link) return { ...nothing, state: LinkState.UNKNOWN }
  if ((await usedBefore(useOf(link), context)) !== null) return { ...nothing, state: LinkState.USED }
  if (link.expires.getTime() < Date.now()) return { ...nothing, state: LinkState.EXPIRED }
  const { unitName, entries } = await context.run<Pick<ConfirmationPage, 'unitName' | 'entries'>>(shownBy(link), {
    ...scopeOf(context.request),
    role: 'system',
  })
  return { ...nothing, state: LinkState.OPEN, unitName, entries }
}

/** Does what the holder of a link says of the entries it shows, once. */
export async function answerLink(
  token: string,
  stillTrue: readonly string[],
  noLonger: readonly string[],
  context: Context,
): Promise<ConfirmationPage> {
  const page = await confirmationPage(token, context)
  const link = linkIn(token, context.services.keyRing)
  if (page.state !== LinkState.OPEN || !link) return page
  await settleOnce(useOf(link), { stillTrue, noLonger }, within(link), context)
  return { ...page, state: LinkState.USED, entries: [], confirmed: stillTrue.length, withdrawn: noLonger.length }
}

const within = (link: Link): SQL => sql`unit_id = ${link.unitId}::uuid and ${answeredBy(link)}`

/** Entries that are open or have expired; what is under way is known to be true. */
export const isAsked = sql`state in ('OPEN', 'EXPIRED') and archived_at is null`

const shownBy = (link: Link): SQL => {
  const entries = Object.entries(lists).map(
    ([name, list]) =>
      sql`select id, ${name}::text as list, name, state = 'EXPIRED' as "isExpired" from ${list} where ${isAsked} and ${within(link)}`,
  )
  return sql`select json_build_object('unitName', (select name from ${partnerUnits} where id = ${link.unitId}::uuid),
    'entries', (select coalesce(json_agg(entry order by list, name, id), '[]') from (${sql.join(entries, sql` union all `)}) entry))::text`
}
