import { type Pair } from '../../graph/meta.ts'

/** The words of the grid of weekly times. */
export const weeklyWords = {
  exact: ['现在是 {times}；点格子会改成整段时间。', 'It is {times} now; choosing a part makes whole parts of it.'],
  write: ['按钟点填写', 'Write exact hours'],
  choose: ['按时段选择', 'Choose parts of days'],
} as const satisfies Record<string, Pair>
