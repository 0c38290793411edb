/** The colours of how a booking stands, the same on both its sides. */
export const bookingStateTone = {
  ASKED: 'warning',
  ACCEPTED: 'info',
  DECLINED: 'default',
  CANCELLED: 'default',
  USED: 'success',
  NOT_USED: 'default',
} as const
