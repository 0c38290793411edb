import { type Actor } from '@concentric/chassis/actor'
import { NIL } from 'uuid'

/** Who passes by without an account: reads what every level reads, and nothing of a place's or a person's. */
export const passerBy: Actor = { accountId: NIL, accountName: 'public', grantId: NIL, level: 'volunteer', placeId: NIL }
