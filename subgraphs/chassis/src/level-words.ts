import { type Level } from './levels.ts'
import { type Pair } from './messages.ts'

/** What the levels are called. */
export const levelWords = {
  DISTRICT: ['区', 'District'],
  STREET: ['街道', 'Street'],
  COMMUNITY: ['社区', 'Community'],
  BUILDING: ['楼宇', 'Building'],
  ORGANISATION: ['社会组织', 'Social organisation'],
  UNIT: ['共建单位', 'Partner unit'],
  VOLUNTEER: ['志愿者', 'Volunteer'],
  AUDITOR: ['审计', 'Auditor'],
} as const satisfies Readonly<Record<Uppercase<Level>, Pair>>
