/** A need and the offer it would best be put to. */
export type Pair = {
  needId: string
  needName: string
  offer: {
    offerId: string | null
    resourceId: string | null
    name: string
    score: number
    reasons: { text: string; textEnglish: string; points: number }[]
  }
}

export type Pairs = { judged: number; items: Pair[] }
