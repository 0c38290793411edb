/** The colour of each state a match may be in. */
export const matchStateTone = {
  PROPOSED: 'warning',
  ACCEPTED: 'info',
  SCHEDULED: 'info',
  DELIVERED: 'success',
  CONFIRMED: 'success',
  DECLINED: 'default',
  CANCELLED: 'default',
} as const
