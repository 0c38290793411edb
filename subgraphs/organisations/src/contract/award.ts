import { type Context } from '@concentric/chassis/context'
import { Writing } from '@concentric/chassis/crud'
import { entityOf } from '@concentric/chassis/entity'
import { Refusal } from '@concentric/chassis/messages'
import { isId } from '@concentric/chassis/refusing'
import { draftOf, insertOnly } from '@concentric/chassis/write'
import { sql } from 'drizzle-orm'
import { bids } from '../bid/bid.table.ts'
import { once } from '../kept-act/once.ts'
import { mineToChange } from '../procurement/mine-to-change.ts'
import { Procurement } from '../procurement/procurement.type.ts'
import { Contract, ContractAward } from './contract.type.ts'

type Won = {
  bidId: string
  procurementId: string
  lotId: string | null
  unitId: string | null
  organisationId: string | null
  amountFen: number
}

type Asked = { bidId: string; input: ContractAward; key: string }

const rows = new Writing(Contract)

/** Makes a contract of an open bid once under a key, for who may change its procurement; answers its id. */
export function award({ bidId, input, key }: Asked, context: Context): Promise<string> {
  const entity = entityOf(Contract)
  return once({ name: 'awardBid', key, input: { bidId, ...input } }, entity, context, async () => {
    const agreed = await rows.checked(input, ContractAward, context)
    const won = await wonBid(bidId, context)
    await mineToChange(Procurement, won.procurementId, context)
    const draft = draftOf(entity.columns, { ...agreed, ...won })
    return { id: draft.id, statements: [insertOnly(entity, draft)] }
  })
}

/** What a contract takes over from the bid that won; only what is open can win. */
async function wonBid(id: string, context: Context): Promise<Won> {
  const bid = isId(id)
    ? await context.run<Won | null>(
        sql`select json_build_object('bidId', ${bids.id}, 'procurementId', ${bids.procurementId}, 'lotId', ${bids.lotId}, 'unitId', ${bids.unitId}, 'organisationId', ${bids.organisationId}, 'amountFen', ${bids.amountFen})::text
          from ${bids} where ${bids.id} = ${id}::uuid and ${bids.published} and ${bids.archivedAt} is null`,
      )
    : null
  if (!bid) throw new Refusal('BAD_USER_INPUT', 'invalid', { fields: { bidId: notOpen } })
  return bid
}

const notOpen = ['没有这个已开标的投标。', 'There is no such open bid.'] as const
