import { type WeighedOffer } from '../match/weighed-offer.ts'

/** A need and the offer it would best be put to. */
export type Pair = {
  needId: string
  needName: string
  offer: WeighedOffer
}

export type Pairs = { judged: number; items: Pair[] }
