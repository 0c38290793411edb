import { subgraph } from '@concentric/chassis/subgraph'
import * as parts from './parts.ts'

export const buildings = subgraph('buildings', parts)
