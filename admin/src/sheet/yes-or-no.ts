import { type Pair } from '../graph/meta.ts'

/** A boolean as a cell says it. */
export const yesOrNo = { yes: ['是', 'Yes'], no: ['否', 'No'] } as const satisfies Record<string, Pair>
