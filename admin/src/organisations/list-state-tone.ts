/** The colour of each state an entry of the three lists may be in. */
export const listStateTone = {
  DRAFT: 'default',
  OPEN: 'warning',
  MATCHED: 'info',
  IN_PROGRESS: 'info',
  FULFILLED: 'success',
  CONFIRMED: 'success',
  EXPIRED: 'default',
  WITHDRAWN: 'default',
} as const
