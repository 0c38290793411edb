import { type Pair } from '../graph/meta.ts'

/** What the acts on personal data are called on their buttons; the words of their dialogs come with the dialogs. */
export const actWords = {
  reveal: ['查看原文：{field}', 'Show in clear: {field}'],
  find: ['按原文查找', 'Find by value'],
  withdraw: ['撤回同意', 'Withdraw'],
  erase: ['删除个人信息', 'Erase'],
  mine: ['我的数据', 'My data'],
} as const satisfies Record<string, Pair>
