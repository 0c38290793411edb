import { type Level } from './levels.ts'

/** Who asks, acting as what. Made by the gateway from a session and a grant; subgraphs trust only its signature. */
export type Actor = {
  /** Id of the account (UUID). */
  accountId: string
  /** What the account is called, for "who did it"; never a private person's name. */
  accountName: string
  /** The grant acted under: one scope per request, rights are never a union. */
  grantId: string
  level: Level
  /** Id of the place of that level: a street, a community, a building, a unit…; the district's own id for DISTRICT and AUDITOR. */
  placeId: string
}
