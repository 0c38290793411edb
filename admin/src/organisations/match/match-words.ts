import { type Pair } from '../../graph/meta.ts'

/** The words of what is done about matches. */
export const matchWords = {
  accept: ['接受', 'Accept'],
  decline: ['谢绝', 'Decline'],
  schedule: ['约定日期', 'Schedule'],
  deliver: ['已提供', 'Delivered'],
  confirm: ['确认', 'Confirm'],
  cancel: ['取消对接', 'Cancel match'],
  reason: ['理由', 'Reason'],
  on: ['日期', 'Date'],
  done: ['已办理。', 'Done.'],
  find: ['找服务和资源', 'Find offers'],
  findTitle: ['适合“{name}”的服务和资源', 'What fits "{name}"'],
  nothingFits: ['目前没有合适的；以下仅供参考。', 'Nothing that is open fits; these are shown for reference.'],
  nothingCertain: [
    '没有十分合适的；标“相近”的可能合适，请您看一看。',
    'Nothing certain; those marked near may fit, please have a look.',
  ],
  propose: ['建议对接', 'Propose'],
  proposed: ['已建议，等双方答复。', 'Proposed; both sides will answer.'],
  outcome: ['登记成果', 'Record the result'],
  outcomeText: ['这次对接办成了哪个活动、哪个场所？', 'Which activity or venue came of this match?'],
  activity: ['活动', 'Activity'],
  venue: ['场所', 'Venue'],
  near: ['相近', 'Near'],
  unfit: ['不合适', 'Does not fit'],
  close: ['关闭', 'Close'],
} as const satisfies Record<string, Pair>
