import { type WeighedOffer } from '../match/weighed-offer.ts'

/** What a change of a concept does to one offer of a need. */
export type Effect = {
  needId: string
  needName: string
  from: number | null
  to: number | null
  offer: WeighedOffer
}

export type Effects = { judged: number; items: Effect[] }

/** What comes in, what goes out, what changes its place. */
export const kinds = {
  comes: ({ from }: Effect) => from === null,
  goes: ({ to }: Effect) => to === null,
  moves: ({ from, to }: Effect) => from !== null && to !== null,
} as const
export type Kind = keyof typeof kinds
