import { type lists } from './unit.documents.ts'

export type ListName = keyof typeof lists

/** An entry of one of the three lists; each has fields of its own. */
export type OwnEntry = {
  id: string
  version: number
  name: string
  detail: string | null
  category: string
  state: string
  updatedAt: string
  confirmedAt: string
  community: { name: string } | null
  weeklyTimes: string | null
  weeklyTimesInWords: string | null
  neededOn?: string | null
  riskNote?: string | null
  availability?: string | null
  kind?: string
}
