import { type Chosen } from '../engine/document/chosen-operation.ts'
import { type Prepared } from '../engine/engine.ts'

/** A document that may be asked: ready, and what it costs. */
export type Accepted = Pick<Prepared, 'answer' | 'explain' | 'subscribe'> & {
  readonly cost: number
  /** Whether it changes what is kept. */
  readonly writes?: boolean
}

/** Whether an operation changes what is kept. */
export const isMutation = (chosen: Chosen | undefined): boolean => chosen?.operation.operation === 'mutation'
