import { type Pair } from '../../graph/meta.ts'

/** The words of what concepts could learn of confirmed matches. */
export const proposalWords = {
  open: ['用词建议', 'Proposed words'],
  title: ['从已确认的对接中学到的用词', 'Words learned of confirmed matches'],
  hint: [
    '这些词在不同单位已确认的对接里双方都用过，现有概念里还没有。采用后立刻参与匹配，以后可在概念里改回。',
    'Both sides of confirmed matches of different units used these words, and no concept holds them. Once taken they count; edit the concept to undo it.',
  ],
  none: ['现在没有建议。', 'Nothing is proposed just now.'],
  line: ['“{word}”加入“{concept}”', 'Add "{word}" to "{concept}"'],
  evidence: ['{count} 次已确认的对接', '{count} confirmed matches'],
  preview: ['看看会改变什么', 'See what it changes'],
  accept: ['采用', 'Take it'],
  decline: ['不采用', 'Decline'],
  accepted: ['已采用“{word}”。', '"{word}" taken.'],
  declined: ['不再建议“{word}”。', '"{word}" is not proposed again.'],
  close: ['关闭', 'Close'],
} as const satisfies Record<string, Pair>
