import { type Entry } from '../../match/entry.ts'

/** A confirmed match: what was asked and given, and by whom. */
export type PutTogether = { need: Entry; offer: Entry; asker: string; giver: string }
