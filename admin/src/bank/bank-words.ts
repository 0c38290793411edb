import { type Pair } from '../graph/meta.ts'

/** The words of the book, the redemption desk and the queue of records to confirm. */
export const bankWords = {
  minutes: ['{count} 分钟', '{count} minutes'],
  number: ['编号', 'Number'],
  volunteer: ['志愿者', 'Volunteer'],
  noMore: ['没有了。', 'There is nothing more.'],
  trialBalance: ['试算平衡', 'Trial balance'],
  from: ['起始日期', 'From'],
  to: ['截止日期', 'To'],
  print: ['打印', 'Print'],
  day: ['记账日', 'Day'],
  reason: ['类型', 'Reason'],
  entries: ['笔数', 'Entries'],
  volunteerSide: ['志愿者账户', 'Volunteers'],
  stationSide: ['服务站账户', 'Station'],
  total: ['合计', 'Total'],
  balanced: ['两边合计为零，账目平衡。', 'Both sides sum to zero: the book balances.'],
  unbalanced: [
    '两边合计不为零（{count} 分钟），账目有误！',
    'The sides do not sum to zero ({count} minutes): the book is wrong!',
  ],
  outstanding: ['志愿者存量：{count} 分钟', 'Volunteers hold {count} minutes'],
  head: ['链头', 'Head of the chain'],
  noHead: ['首日尚未结束，还没有链头。', 'No day has ended yet, so there is no head.'],
  headHint: ['抄下它：账目若被改动，以后的链头就对不上。', 'Note it down: a book that is changed has another one.'],
  ledger: ['分录', 'Ledger'],
  ledgerHint: [
    '每一笔从一方到另一方，只增不改。',
    'Each moves minutes from one side to the other; none is ever changed.',
  ],
  payer: ['付出', 'From'],
  payee: ['收入', 'To'],
  amount: ['分钟', 'Minutes'],
  why: ['理由', 'Why'],
  unseen: [
    '分录只对本社区、本街道的经办人和本人显示。',
    'Entries are shown to the clerks of the place, and to each volunteer his own.',
  ],
  queue: ['待确认记录', 'Records to confirm'],
  queueHint: [
    '先看提示，再勾选确认；有误的点开记录修改或作废。',
    'Read the hints, then choose what to confirm; open a record to change or void it.',
  ],
  queueEmpty: ['没有待确认的记录。', 'Nothing waits to be confirmed.'],
  queueMore: ['共 {total} 条，先显示最早的 {shown} 条。', 'The oldest {shown} of {total} are shown.'],
  chooseAll: ['全选', 'Choose all'],
  choose: ['选择 {name}', 'Choose {name}'],
  confirmChosen: ['确认所选（{count}）', 'Confirm {count}'],
  confirmedMany: ['已确认 {count} 条。', '{count} confirmed.'],
  someRefused: [
    '已确认 {count} 条，{refused} 条未能确认，原因见各行。',
    '{count} confirmed, {refused} refused: each row says why.',
  ],
  service: ['服务', 'Service'],
  hints: ['提示', 'Hints'],
  desk: ['兑换柜台', 'Redemption desk'],
  deskHint: [
    '按编号或姓名找志愿者，选兑换品，当面交付。',
    'Find the volunteer by number or name, choose the goods, hand them over.',
  ],
  balance: ['余额', 'Balance'],
  noBalance: ['还没有账户。', 'There is no account yet.'],
  reserved: ['待领取', 'To be handed over'],
  collectBy: ['{day}前领取', 'Collect by {day}'],
  shelf: ['可兑换', 'On the shelf'],
  stock: ['库存 {count}', '{count} in stock'],
} as const satisfies Record<string, Pair>

/** What may be right and is worth a second look, by what the graph calls it. */
export const oddPatternWords: Readonly<Record<string, Pair>> = {
  NIGHT: ['夜间', 'At night'],
  LONG: ['超过 8 小时', 'Longer than 8 hours'],
  LATE: ['30 天后才录入', 'Entered 30 days late'],
  SAME_TIMES: ['连日同时段', 'Same times on many days'],
}
