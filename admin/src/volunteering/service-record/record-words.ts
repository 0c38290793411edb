import { type KeyedWords } from '../../acts/keyed-act.tsx'
import { type Pair } from '../../graph/meta.ts'

export const confirmWords: KeyedWords = {
  act: ['确认', 'Confirm'],
  title: ['确认这条服务记录？', 'Confirm this service record?'],
  text: [
    '确认后时长计入志愿者的爱心银行；以后只能更正或作废。',
    'Its minutes are credited to the volunteer. From then on it is corrected or voided only.',
  ],
  done: ['已确认。', 'Confirmed.'],
}

/** The words of what is done with a record that was confirmed. */
export const recordWords = {
  reason: ['理由', 'Reason'],
  approval: ['批准单位', 'Approved by'],
  approvalHint: [
    '余额会低于零时才填写：哪个办公室批准。',
    'Only where the account falls below zero: the office that approves it.',
  ],
  startsAt: ['开始时间', 'From'],
  endsAt: ['结束时间', 'Until'],
  minutes: ['服务时长（分钟）', 'Minutes'],
  contest: ['提出异议', 'Contest'],
  contestText: ['请写明哪里不对，经办人会在期限内答复。', 'Say what is wrong; a clerk answers in time.'],
  contested: ['已提交异议。', 'It is contested.'],
  dismiss: ['异议不成立', 'Dismiss contest'],
  dismissText: [
    '记录没有错，照原样计入。异议成立时请用“更正”或“作废”。',
    'The record was right and counts as it did. If the contest is right, correct or void the record.',
  ],
  dismissed: ['已答复。', 'Answered.'],
  correct: ['更正', 'Correct'],
  correctText: [
    '原来的时长冲正，按更正后的时长重新计入；待答复的异议随之成立。',
    'The credit is reversed and what is right is credited; an open contest is upheld.',
  ],
  corrected: ['已更正。', 'Corrected.'],
  void: ['作废', 'Void'],
  voidText: ['已计入的时长冲正，记录不再计算。', 'What was credited is reversed; the record counts no longer.'],
  voided: ['已作废。', 'Voided.'],
  reverse: ['冲正', 'Reverse'],
  reverseText: [
    '记一笔相反的分录：储蓄的记录随之作废，兑换的物品放回库存。',
    'Posts the opposite: of what was earned the record is voided, of a redemption the goods come back.',
  ],
  reversed: ['已冲正。', 'Reversed.'],
} as const satisfies Record<string, Pair>
