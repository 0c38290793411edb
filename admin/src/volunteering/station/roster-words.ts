import { type Pair } from '../../graph/meta.ts'

/** The words of the week at a station. */
export const rosterWords = {
  title: ['本周值班', 'On duty'],
  previous: ['上一周', 'Previous week'],
  next: ['下一周', 'Next week'],
  half: ['半天', 'Half'],
  MORNING: ['上午', 'Morning'],
  AFTERNOON: ['下午', 'Afternoon'],
  nobody: ['无人', 'Nobody'],
  add: ['排班：{day} {half}', 'Add somebody on {day}, {half}'],
  hint: ['用方向键移动，回车键打开或排班。', 'Move by the arrow keys; Enter opens a duty, or adds one.'],
} as const satisfies Record<string, Pair>
