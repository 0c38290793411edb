import { type KeyedWords } from '../../acts/keyed-act.tsx'

export const collectWords: KeyedWords = {
  act: ['领取', 'Hand over'],
  title: ['已把物品交给志愿者？', 'Has it been handed over?'],
  text: ['领取后不能取消。', 'Once it is collected it cannot be cancelled.'],
  done: ['已领取。', 'Handed over.'],
}

export const cancelWords: KeyedWords = {
  act: ['取消兑换', 'Cancel redemption'],
  title: ['取消这次兑换？', 'Cancel this redemption?'],
  text: ['物品放回库存，时长退回志愿者。', 'It goes back to the shelf, the minutes to the volunteer.'],
  done: ['已取消。', 'Cancelled.'],
}
