import { subgraph } from '@concentric/chassis/subgraph'
import { expireEntries } from './list/expire-entries.ts'
import * as parts from './parts.ts'

export const organisations = subgraph('organisations', parts, { retention: expireEntries })
