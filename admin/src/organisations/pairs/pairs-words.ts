import { type Pair } from '../../graph/meta.ts'

/** The words of putting the needs of a place together with offers, all at once. */
export const pairsWords = {
  title: ['整体对接', 'Match all at once'],
  hint: [
    '按总分最高为待对接的需求各配一项服务或资源，每项只配一次。只有您选中并确认的才会建议给双方。',
    'Each open need is given one offer, each offer once, so that the sum of points is the greatest. Only what you choose is proposed.',
  ],
  start: ['开始配对', 'Find pairs'],
  judged: ['看了 {judged} 条待对接需求，其中 {count} 条有合适的。', 'Of {judged} open needs something fits {count}.'],
  need: ['需求', 'Need'],
  offer: ['服务或资源', 'Offer'],
  score: ['匹配分', 'Score'],
  all: ['全选', 'All'],
  choose: ['选择 {name}', 'Choose {name}'],
  propose: ['建议所选（{count}）', 'Propose chosen ({count})'],
  soon: ['将建议 {count} 条。', 'About to propose {count}.'],
  progress: ['已办 {done} / {count}', '{done} of {count} done'],
  stop: ['停下', 'Stop'],
  proposed: ['已建议 {count} 条，等双方答复。', '{count} proposed; both sides will answer.'],
  someRefused: ['已建议 {count} 条，{refused} 条没有成功。', '{count} proposed, {refused} refused.'],
  board: ['对接看板', 'Board of matches'],
} as const satisfies Record<string, Pair>
