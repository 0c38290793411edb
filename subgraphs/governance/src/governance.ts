import { subgraph } from '@concentric/chassis/subgraph'
import { listExportRetention } from './list-export/retention.ts'
import * as parts from './parts.ts'

export type { AccountDescription, Accounts } from './grant/accounts.ts'
export { appoint } from './grant/appoint.ts'
export const governance = subgraph('governance', parts, { retention: [listExportRetention] })
