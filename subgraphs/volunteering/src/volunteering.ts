import { subgraph } from '@concentric/chassis/subgraph'
import * as parts from './parts.ts'

export const volunteering = subgraph('volunteering', parts)
