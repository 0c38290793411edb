import { type levels } from '../generated/outline.ts'
import { type Pair } from '../graph/meta.ts'

const words = {
  district: ['区级', 'District'],
  street: ['街道', 'Street'],
  community: ['社区', 'Community'],
  building: ['楼宇', 'Building'],
  organisation: ['社会组织', 'Social organisation'],
  unit: ['共建单位', 'Partner unit'],
  volunteer: ['志愿者', 'Volunteer'],
  auditor: ['审计（只读）', 'Auditor, read-only'],
} as const satisfies Record<(typeof levels)[number], Pair>

/** What a level one can act at is called; `STREET` and `street` alike. */
export const levelWord = (level: string): Pair =>
  (words as Readonly<Record<string, Pair>>)[level.toLowerCase()] ?? [level, level]
