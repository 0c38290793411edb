import { type Pair } from '../graph/meta.ts'
import { type RuleStatus } from './rule-state.ts'

/** The words of the page of rule states. */
export const ruleStateWords = {
  hint: [
    '每条规则对每个对象今天（或所选日期）的状态；点数字只看这一类。',
    'How each rule stands with each thing today, or on the day chosen. Open a number to see those alone.',
  ],
  on: ['日期', 'On'],
  place: ['范围', 'Scope'],
  print: ['打印', 'Print'],
  all: ['全部显示', 'Show all'],
  shown: ['只看：{what}', 'Shown: {what}'],
  rule: ['规则', 'Rule'],
  status: ['状态', 'Status'],
  thing: ['对象', 'What it is about'],
  where: ['所在', 'Where'],
  since: ['起于', 'Since'],
  mendedBy: ['可处理', 'Mended by'],
  evidence: ['依据', 'Evidence'],
  look: ['查看', 'Look'],
  open: ['查看依据：{name}', 'Look at the evidence: {name}'],
  more: ['只列出前 {shown} 条。', 'The first {shown} are listed.'],
  none: ['没有符合条件的。', 'There are none.'],
} as const satisfies Record<string, Pair>

/** What a status is called. */
export const statusWords: Readonly<Record<RuleStatus, Pair>> = {
  BROKEN: ['不符合', 'Broken'],
  OVERDUE: ['逾期', 'Overdue'],
  VACANT: ['空缺', 'Vacant'],
  DUE: ['将到期', 'Due'],
  UNKNOWN: ['待核', 'Unknown'],
  EXEMPT: ['豁免', 'Exempt'],
  OK: ['正常', 'OK'],
}
