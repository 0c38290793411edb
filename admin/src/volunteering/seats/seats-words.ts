import { type Pair } from '../../graph/meta.ts'

/** The words of signing up, cancelling and coming. */
export const seatsWords = {
  signUp: ['报名', 'Sign up'],
  signUpTitle: ['报名“{name}”', 'Sign up for "{name}"'],
  volunteer: ['志愿者', 'Volunteer'],
  attends: ['本人参加', 'Takes part himself or herself'],
  children: ['带儿童人数（14 岁以下）', 'Children brought (under 14)'],
  childrenHint: [
    '儿童占名额，由监护人报名；姓名只写在纸质名单上，这里不保存。',
    'Children take seats under their guardian’s sign-up; their names stay on the paper list.',
  ],
  guardianAgrees: ['监护人已同意', 'The guardian agrees'],
  trainingWaiver: ['免训原因', 'Training waived because'],
  trainingWaiverHint: [
    '活动要求培训而本人未参加时填写；原因随报名保存。',
    'Where the activity requires a training that was not attended; it is kept with the sign-up.',
  ],
  confirmed: ['已报名。', 'Signed up.'],
  waiting: [
    '名额已满，候补第 {place} 位；有空位时自动递补。',
    'It is full: number {place} in the queue, which moves up by itself.',
  ],
  cancel: ['取消报名', 'Cancel'],
  cancelTitle: ['取消“{name}”的报名？', 'Cancel the sign-up of "{name}"?'],
  cancelText: ['名额会立即让给候补的人。', 'The seats go to whoever waits for them at once.'],
  cancelled: ['已取消。', 'Cancelled.'],
  attended: ['到场', 'Attended'],
  absent: ['未到', 'Absent'],
  marked: ['已登记。', 'Entered.'],
} as const satisfies Record<string, Pair>
