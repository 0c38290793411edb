import { type KeyedWords } from '../../acts/keyed-act.tsx'
import { type Pair } from '../../graph/meta.ts'

const doneWords: Pair = ['已更新。', 'Done.']

/** The words of the steps of a visit, each with what it means for the others. */
export const stepWords = {
  accept: {
    act: ['我来上门', 'Accept'],
    title: ['我来上门？', 'Do you go?'],
    text: [
      '接单后，您可以查看称呼和地址，请按约定的时间上门。',
      'You then see name and address. Go at the time agreed.',
    ],
    done: ['已接单。', 'It is yours.'],
  },
  record: {
    act: ['已上门', 'Visited'],
    title: ['已经上门了？', 'Was the visit made?'],
    text: ['之后由社区向居民核实，再确认。', 'The community then asks the resident and confirms it.'],
    done: ['已记为已上门。', 'Noted.'],
  },
  confirm: {
    act: ['确认上门', 'Confirm'],
    title: ['居民确认已上门？', 'Does the resident say so too?'],
    text: [
      '确认后申请即结束：志愿者不能再查看称呼和地址，30 天后两项都删除。',
      'The request is closed then: the volunteer no longer sees name and address, and they are erased 30 days later.',
    ],
    done: ['已确认。', 'Confirmed.'],
  },
  decline: {
    act: ['无法安排', 'Nobody can go'],
    title: ['无法安排上门？', 'Can nobody go?'],
    text: ['申请随之结束，称呼和地址 30 天后删除。', 'It is closed; name and address are erased 30 days later.'],
    done: doneWords,
  },
  cancel: {
    act: ['取消申请', 'Cancel request'],
    title: ['取消这次上门申请？', 'Cancel the request?'],
    text: ['申请随之结束，称呼和地址 30 天后删除。', 'It is closed; name and address are erased 30 days later.'],
    done: doneWords,
  },
} as const satisfies Record<string, KeyedWords>

export const visitWords = {
  give: ['安排志愿者', 'Send a volunteer'],
  giveText: ['接单后，这位志愿者可以查看称呼和地址。', 'The volunteer then sees name and address.'],
  volunteer: ['上门志愿者', 'Volunteer'],
  given: ['已安排。', 'Arranged.'],
  rate: ['登记评价', 'Rate'],
  rateText: ['按居民的话登记，从 1（不满意）到 5（很满意）。', 'As the resident says, from 1 to 5.'],
  rating: ['评分（1 至 5）', 'Rating, 1 to 5'],
  rated: ['已登记评价。', 'Rated.'],
  contact: ['登记称呼和地址', 'Add name and address'],
} as const satisfies Record<string, Pair>
