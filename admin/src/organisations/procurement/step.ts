import { type Pair } from '../../graph/meta.ts'

/** What an act asks for before it is done. */
export type Asked = { name: string; kind: 'text' | 'date' | 'yuan'; label: Pair }

/** An act of a procurement, a bid or a contract: its words, what it asks, and the text that does it. */
export type Step = { act: Pair; explained?: Pair; done: Pair; asks: readonly Asked[]; document: string }
