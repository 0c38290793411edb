import { type Operation, type Subscription } from '@concentric/chassis/executable'

/** A document that may be asked: ready, and what it costs. */
export type Accepted = { operation: Operation; subscribe?: Subscription; cost: number }
