import { type Prepared } from '../engine/engine.ts'

/** A document that may be asked: ready, and what it costs. */
export type Accepted = Pick<Prepared, 'answer' | 'explain' | 'subscribe'> & { readonly cost: number }
