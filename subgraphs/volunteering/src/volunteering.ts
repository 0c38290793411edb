import { subgraph } from '@concentric/chassis/subgraph'
import * as parts from './parts.ts'
import { registrationRetention } from './registration/retention.ts'

export const volunteering = subgraph('volunteering', parts, { retention: [registrationRetention] })
