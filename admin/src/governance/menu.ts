import { type ResourceName } from '../graph/meta.ts'

/** The lists of governance, in the order of the menu. */
export const governance: readonly ResourceName[] = [
  'districts',
  'streets',
  'communities',
  'committees',
  'committeeSeats',
  'branches',
  'posts',
  'officials',
  'appointments',
  'conferences',
  'conferenceMembers',
  'meetings',
  'meetingRecords',
  'brands',
  'fundAllocations',
  'capitalSpends',
  'fundRules',
  'fundSteps',
  'grants',
  'accountEvents',
  'listExports',
  'unitExports',
  'accessKeys',
  'savedViews',
]
