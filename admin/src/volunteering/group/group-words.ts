import { type Pair } from '../../graph/meta.ts'

export const groupWords = {
  count: ['登记到场', 'Count who came'],
  countText: ['只数人数，不记姓名。', 'A number, no names.'],
  came: ['到场人数', 'Came'],
  counted: ['已登记。', 'Noted.'],
  expected: ['团体 {number}：{count} 人', 'Group {number}: {count}'],
  counting: ['团体 {number}：{came}/{count} 人', 'Group {number}: {came} of {count}'],
} as const satisfies Record<string, Pair>

export const cancelWords = {
  act: ['取消报名', 'Cancel'],
  title: ['取消这个团体的报名？', 'Cancel the sign-up of this group?'],
  text: ['名额会让给候补的人，请先告知单位。', 'Its seats go to who waits; tell the unit first.'],
  done: ['已取消。', 'Cancelled.'],
} as const satisfies Record<string, Pair>
