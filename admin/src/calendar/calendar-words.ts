import { type Pair } from '../graph/meta.ts'

/** The words of the calendar of activities. */
export const calendarWords = {
  calendar: ['活动日历', 'Calendar'],
  toList: ['活动列表', 'List of activities'],
  month: ['月', 'Month'],
  week: ['周', 'Week'],
  view: ['显示方式', 'View'],
  today: ['今天', 'Today'],
  previous: ['上一页', 'Earlier'],
  next: ['下一页', 'Later'],
  title: ['{year}年{month}月', '{year}-{month}'],
  days: ['{from} 至 {to}', '{from} to {to}'],
  more: ['还有 {count} 场', '{count} more'],
  few: [
    '只显示前 {shown} 场，共 {total} 场；按周查看可显示更多。',
    'The first {shown} of {total} are shown; look week by week for more.',
  ],
  keys: ['用方向键换日，PageUp、PageDown 换月。', 'Arrow keys change the day, PageUp and PageDown the month.'],
  seats: ['{taken}/{seats}', '{taken} of {seats}'],
} as const satisfies Record<string, Pair>

/** Monday to Sunday. */
export const weekdays: readonly Pair[] = [
  ['周一', 'Mon'],
  ['周二', 'Tue'],
  ['周三', 'Wed'],
  ['周四', 'Thu'],
  ['周五', 'Fri'],
  ['周六', 'Sat'],
  ['周日', 'Sun'],
]
