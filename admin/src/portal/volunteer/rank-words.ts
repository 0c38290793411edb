import { type Pair } from '../language/language.ts'

/** What the portal says of one's own place among who serves: to oneself, if one asks, and kindly. */
export const rankWords = {
  title: ['我的位次', 'Where I stand'],
  offer: [
    '想看就点一下：只给您一个人看，不公布，也不提别人。多少都是心意。',
    'Only if you wish: shown to you alone, published nowhere, and of nobody else. Every minute is kind.',
  ],
  show: ['看一看', 'Show me'],
  hide: ['不看了', 'Hide it'],
  served: ['最近三个整月，您服务了 {minutes}。', 'In the last three whole months you gave {minutes}.'],
  place: [
    '社区里这段时间有 {of} 位志愿者一起服务，您排第 {place} 位。谢谢您！',
    '{of} volunteers of your community served then; by time you are number {place}. Thank you!',
  ],
  among: [
    '社区里这段时间有 {of} 位志愿者一起服务，您是其中一位（按时长第 {place} 位）。每一分钟都算数，谢谢您！',
    'You are one of {of} volunteers of your community who served then (number {place} by time). Every minute counts: thank you!',
  ],
  few: [
    '这段时间社区里服务的人不多，不排位次。谢谢您！',
    'Few served in your community then, so there is no order. Thank you!',
  ],
  none: [
    '这三个月还没有已确认的服务时长。有空时欢迎再来，不着急。',
    'There is no confirmed service in these months. You are welcome whenever it suits you.',
  ],
} as const satisfies Record<string, Pair>
