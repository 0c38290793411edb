import { type Pair } from '../../graph/meta.ts'

/** The words of the board of needs and matches. */
export const boardWords = {
  board: ['对接看板', 'Board of matches'],
  keys: [
    '方向键在卡片间移动，回车办理；也可以把卡片拖到下一列。',
    'Arrow keys move between cards, Enter acts; cards can also be dragged to the next column.',
  ],
  more: ['再看 {count} 条', '{count} more'],
  none: ['这里没有。', 'Nothing here.'],
  allCategories: ['所有类别', 'All categories'],
  allStreets: ['所有街道', 'All streets'],
  allCommunities: ['所有社区', 'All communities'],
  category: ['类别', 'Category'],
  street: ['街道', 'Street'],
  community: ['社区', 'Community'],
  waited: ['已等 {days} 天', 'Waiting for {days} days'],
  neededOn: ['需要日期 {day}', 'Needed on {day}'],
  on: ['约定 {day}', 'On {day}'],
  score: ['{score} 分', '{score} points'],
  needSide: ['需求方', 'Who needs'],
  offerSide: ['提供方', 'Who offers'],
  saidYes: ['{side}已同意', '{side} said yes'],
  confirmed: ['{side}已确认', '{side} confirmed'],
  noWay: ['不能这样移动。', 'It cannot be moved there.'],
  nothingToDo: ['这条对接现在不需要您办理。', 'There is nothing for you to do about it just now.'],
  openMatch: ['打开对接', 'Open the match'],
  again: ['重新载入', 'Load again'],
  toPairs: ['整体对接', 'Match all at once'],
  toHealth: ['清单状况', 'Health of the lists'],
} as const satisfies Record<string, Pair>
