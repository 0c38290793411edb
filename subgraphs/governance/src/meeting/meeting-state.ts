import { choice } from '@concentric/chassis/columns'

/** A column for how far a meeting has come; a new one is planned. */
export const meetingState = () =>
  choice('MeetingState', {
    PLANNED: ['计划', 'Planned'],
    NOTIFIED: ['已通知', 'Notified'],
    HELD: ['已召开', 'Held'],
    MINUTED: ['已记录', 'Minuted'],
    PUBLISHED: ['已公布', 'Published'],
    CANCELLED: ['取消', 'Cancelled'],
  })
    .notNull()
    .default('PLANNED')
