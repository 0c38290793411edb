import { type Context } from '@concentric/chassis/context'
import { Refusal } from '@concentric/chassis/messages'
import { isId } from '@concentric/chassis/refusing'
import { sql } from 'drizzle-orm'
import { bids } from '../bid/bid.table.ts'

type Won = {
  bidId: string
  procurementId: string
  lotId: string | null
  unitId: string | null
  organisationId: string | null
  amountFen: number
}

/** What a contract takes over from the bid that won; only what is open can win. */
export async function wonBid(id: string, context: Context): Promise<Won> {
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
