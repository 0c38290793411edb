import { choice } from '@concentric/chassis/columns'

/** A column for how far a match has come; a new one is proposed. */
export const matchState = () =>
  choice('MatchState', {
    PROPOSED: ['建议', 'Proposed'],
    ACCEPTED: ['接受', 'Accepted'],
    SCHEDULED: ['排期', 'Scheduled'],
    DELIVERED: ['已提供', 'Delivered'],
    CONFIRMED: ['已确认', 'Confirmed'],
    DECLINED: ['谢绝', 'Declined'],
    CANCELLED: ['取消', 'Cancelled'],
  })
    .notNull()
    .default('PROPOSED')

export type MatchState = ReturnType<typeof matchState>['_']['data']
