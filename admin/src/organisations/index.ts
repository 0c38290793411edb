import { need } from './need.tsx'
import { partnerUnit } from './partner-unit.tsx'

export const organisations = [partnerUnit, need]
