import { type Pair } from '../../graph/meta.ts'

/** The words of the page on how organisations are introduced, incubated and incentivised. */
export const funnelWords = {
  title: ['社会组织培育（3i）', 'Growing organisations (3i)'],
  stage: ['阶段', 'Stage'],
  count: ['社会组织', 'Organisations'],
  hint: [
    '一个社会组织可以同时处于几个阶段，所以各阶段的数不相加。',
    'An organisation may stand at several stages at once, so they do not add up.',
  ],
  empty: [
    '这里还没有社会组织登记培育阶段。在“培育阶段”里加上第一条。',
    'No organisation here stands at a stage yet. Add the first under stages.',
  ],
  add: ['登记阶段', 'Add a stage'],
  beside: ['孵化结果与支持', 'What came of it, and support'],
} as const satisfies Record<string, Pair>
