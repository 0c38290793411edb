import { type Pair } from '../graph/meta.ts'

/** The words of what is told first. */
export const dashboardWords = {
  waiting: ['等我办理', 'Waiting for me'],
  nothingWaits: ['没有等待办理的事项。', 'Nothing waits for you.'],
  overdue: ['逾期和不符合', 'Overdue and broken'],
  nothingOverdue: ['没有逾期或不符合的。', 'Nothing is overdue or broken.'],
  moved: ['最近变动', 'What moved'],
  records: ['待确认的服务记录', 'Service records to confirm'],
  contests: ['待答复的记录异议', 'Contests to answer'],
  visits: ['待安排的上门申请', 'Visits to arrange'],
  redemptions: ['待领取的兑换', 'Rewards to hand out'],
  over: ['已结束、待登记结果的活动', 'Activities that are over and not entered as held'],
  matches: ['待答复的对接', 'Matches to answer'],
  needs: ['公开的需求', 'Open needs'],
} as const satisfies Record<string, Pair>
