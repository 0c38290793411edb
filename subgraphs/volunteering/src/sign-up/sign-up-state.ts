import { choice } from '@concentric/chassis/columns'

/** How it stands with seats somebody asked for: a volunteer, or a unit for its group. */
export const signUpState = () =>
  choice('SignUpState', {
    CONFIRMED: ['已报名', 'Confirmed'],
    WAITLISTED: ['候补', 'Waiting'],
    CANCELLED: ['取消', 'Cancelled'],
    ATTENDED: ['到场', 'Attended'],
    ABSENT: ['未到', 'Absent'],
  })

/** Why seats were given back. */
export const cancelReason = () =>
  choice('CancelReason', {
    OWN: ['本人取消', 'By oneself'],
    CLERK: ['工作人员取消', 'By a clerk'],
    ACTIVITY: ['活动取消', 'The activity was cancelled'],
    LEFT: ['志愿者已注销', 'The volunteer has left'],
  })
