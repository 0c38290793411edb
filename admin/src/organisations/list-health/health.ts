/** How the lists of one place stand. */
export type PlaceHealth = {
  id: string
  name: string
  entries: number
  confirmed: number
  expired: number
  neverMatched: number
  unitsNeverAsked: number
}

/** A unit whose entries are due. */
export type UnitToAsk = { id: string; name: string; due: number; neverAsked: boolean }

/** A link by which a unit confirms, known this once. */
export type UnitLink = { unitId: string; unitName: string; entryCount: number; path: string; expiresAt: string }

/** The counts of a place, in the order of the table. */
export const counts = ['entries', 'confirmed', 'expired', 'neverMatched', 'unitsNeverAsked'] as const
