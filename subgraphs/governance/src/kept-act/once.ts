import { type Context } from '@concentric/chassis/context'
import { type Entity } from '@concentric/chassis/entity'
import { type Act, type Deed, once as keptOnce } from '@concentric/chassis/kept-act/once'
import { keptActs } from './kept-act.table.ts'

/** Does an act of this subgraph once under its key; see the chassis. */
export const once = (act: Act, entity: Entity, context: Context, deed: () => Promise<Deed>): Promise<string> =>
  keptOnce(keptActs, act, entity, context, deed)
