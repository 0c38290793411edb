import { type Pair } from '../../graph/meta.ts'

/** The words of planning a series. */
export const seriesWords = {
  plan: ['安排活动', 'Plan'],
  planTitle: ['安排“{name}”', 'Plan "{name}"'],
  planText: [
    '从今天到所选日期，缺少的活动会建为草稿；已有的不变。',
    'The activities that are missing from today to that day are made as drafts; what is there stays.',
  ],
  until: ['安排到', 'Until'],
  planned: ['已安排，现共有 {count} 次活动。', 'Planned; there are {count} activities now.'],
} as const satisfies Record<string, Pair>
