import { type Pair } from '../../graph/meta.ts'

/** The words of the page on how true the lists are. */
export const healthWords = {
  title: ['清单状况', 'Health of the lists'],
  place: ['街道或社区', 'Street or community'],
  entries: ['条目', 'Entries'],
  confirmed: ['九十天内已确认', 'Confirmed in ninety days'],
  expired: ['已过期', 'Expired'],
  neverMatched: ['从未对接', 'Never matched'],
  unitsNeverAsked: ['从未请过的单位', 'Units never asked'],
  back: ['回到全区', 'Back to the district'],
  due: ['待确认的单位', 'Units to ask'],
  dueHint: [
    '超过九十天未确认的条目；再过两周仍未确认的自动过期，不再公开。从未请过的单位排在前面。',
    'Entries nobody has confirmed for ninety days; after two more weeks they expire and are hidden. Units never asked come first.',
  ],
  unit: ['单位', 'Unit'],
  dueCount: ['待确认条数', 'Entries due'],
  never: ['从未请过', 'Never asked'],
  all: ['全选', 'All'],
  choose: ['选择 {name}', 'Choose {name}'],
  makeLinks: ['生成确认链接（{count}）', 'Make links ({count})'],
  nothingDue: ['现在没有待确认的条目。', 'Nothing is due just now.'],
  links: ['确认链接', 'Confirmation links'],
  linksHint: [
    '请把链接或二维码交给各单位：不用登录，七天内可用一次。链接只显示这一次。',
    'Give each unit its link or code: it works once within seven days, without signing in. They are shown this once.',
  ],
  linkOf: ['{count} 条待确认，{until} 前有效', '{count} entries, valid until {until}'],
  copy: ['复制链接', 'Copy'],
  copyAll: ['复制全部', 'Copy all'],
  copied: ['已复制。', 'Copied.'],
  print: ['打印', 'Print'],
  close: ['完成', 'Done'],
  code: ['{name}的确认二维码', 'Code of {name}'],
} as const satisfies Record<string, Pair>
