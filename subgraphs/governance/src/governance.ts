import { subgraph } from '@concentric/chassis/subgraph'
import * as parts from './parts.ts'

export { recordAtDoor } from './account-event/record.ts'
export type { Accounts } from './grant/accounts.ts'
export { appoint } from './grant/appoint.ts'
export { grantsOf } from './grant/held.ts'
export const governance = subgraph('governance', parts)
