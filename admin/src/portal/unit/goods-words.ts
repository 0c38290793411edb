import { type Pair } from '../language/language.ts'

export const goodsWords = {
  title: ['我们捐的物品', 'Goods we gave'],
  text: ['只有数量。谁兑换了，任何单位都看不到。', 'Numbers alone: who redeemed them is shown to no unit.'],
  none: [
    '还没有捐过物品。登记第一笔，服务站收到后上架兑换。',
    'Nothing given yet. Pledge the first; the station offers it once it has come.',
  ],
  pledge: ['登记捐赠', 'Pledge goods'],
  pledgeQuestion: [
    '登记后请在期限内送到服务站；服务站接收后才可兑换。',
    'Bring them to the station in time; they are offered once the station has received them.',
  ],
  pledged: ['已登记，请按期送到服务站。', 'Pledged: please bring them in time.'],
  what: ['物品', 'What'],
  quantity: ['数量', 'Quantity'],
  value: ['总价值（元）', 'Value of all, in yuan'],
  until: ['送达期限', 'Brought by'],
  station: ['服务站', 'Station'],
  given: ['捐赠', 'Given'],
  givenOn: ['捐赠日期', 'Given on'],
  place: ['社区', 'Community'],
  redeemed: ['已兑换', 'Redeemed'],
  left: ['还剩', 'Left'],
  takenBack: ['已撤回', 'Withdrawn'],
  answer: ['未接收原因', 'Why declined'],
  withdraw: ['撤回', 'Withdraw'],
  withdrawQuestion: ['撤回多少？已被预留或兑换的不能撤回。', 'How many? What is reserved or redeemed stays.'],
  withdrawn: ['已撤回 {count} 件。', '{count} withdrawn.'],
} as const satisfies Record<string, Pair>
