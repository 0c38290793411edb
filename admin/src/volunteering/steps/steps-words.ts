import { type Pair } from '../../graph/meta.ts'

/** The words of the steps of activities and nominations. */
export const stepsWords = {
  publish: ['发布', 'Publish'],
  published: ['已发布。', 'Published.'],
  hold: ['已举办', 'Was held'],
  held: ['已记为已举办。', 'Noted as held.'],
  close: ['结项', 'Close'],
  closed: ['已结项。', 'Closed.'],
  addShift: ['新增班次', 'Add a shift'],
  cancel: ['取消活动', 'Cancel'],
  cancelTitle: ['取消“{name}”？', 'Cancel "{name}"?'],
  cancelText: [
    '所有报名和候补随之取消，报名的人会看到原因。',
    'All sign-ups are cancelled with it; whoever signed up sees the reason.',
  ],
  reason: ['取消原因', 'Reason'],
  cancelled: ['活动已取消。', 'Cancelled.'],
  done: ['已更新。', 'Done.'],
  review: ['评审通过', 'Reviewed'],
  publicise: ['公示', 'Publish'],
  award: ['授予', 'Award'],
  notChosen: ['未入选', 'Not chosen'],
  withdraw: ['撤回同意', 'Withdraw consent'],
  withdrawn: ['已撤回；公示的姓名随之撤下。', 'Withdrawn; a public name is taken down with it.'],
} as const satisfies Record<string, Pair>
