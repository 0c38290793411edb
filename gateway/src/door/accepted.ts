import { type Operation } from '@concentric/chassis/executable'

/** A document that may be asked: ready, and what it costs. */
export type Accepted = { operation: Operation; cost: number }
