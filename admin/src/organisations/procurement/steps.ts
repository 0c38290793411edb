import * as documents from './procurement.documents.ts'
import { type Step } from './step.ts'

/** What can be done with a procurement in a state. */
export const stepsOfState: Readonly<Record<string, readonly Step[]>> = {
  PLANNED: [
    {
      act: ['发布公告', 'Publish the notice'],
      explained: ['公告后不能改截止日和预算。', 'The day bids are due and the budget stay as they are.'],
      done: ['已公告。', 'It is announced.'],
      asks: [],
      document: documents.publishNotice,
    },
  ],
  NOTICE: [
    {
      act: ['开标', 'Open the bids'],
      explained: ['开标后所有人可见报价，不再收标。', 'Everyone sees the bids then, and none comes in any more.'],
      done: ['已开标。', 'The bids are open.'],
      asks: [],
      document: documents.openBids,
    },
  ],
  AWARDED: [
    {
      act: ['开始履约', 'Start performing'],
      done: ['已开始履约。', 'It is being performed.'],
      asks: [],
      document: documents.startPerforming,
    },
  ],
}

/** Called off while nothing is being performed. */
export const callOff: Step = {
  act: ['终止', 'Call off'],
  explained: ['终止后不能恢复。', 'It cannot be taken up again.'],
  done: ['已终止。', 'It is called off.'],
  asks: [],
  document: documents.cancelProcurement,
}

export const award: Step = {
  act: ['定标', 'Award'],
  explained: ['按报价签订合同。', 'The contract is for the sum that was bid.'],
  done: ['已定标。', 'It is awarded.'],
  asks: [
    { name: 'name', kind: 'text', label: ['合同名称', 'Name of the contract'] },
    { name: 'signedOn', kind: 'date', label: ['签订日期', 'Signed on'] },
    { name: 'startsOn', kind: 'date', label: ['开始日期', 'From'] },
    { name: 'endsOn', kind: 'date', label: ['结束日期', 'Until'] },
  ],
  document: documents.awardBid,
}

export const accept: Step = {
  act: ['验收', 'Accept'],
  explained: ['验收后可以付款，不能撤销。', 'It can be paid then; the acceptance stands.'],
  done: ['已验收。', 'It is accepted.'],
  asks: [{ name: 'acceptedOn', kind: 'date', label: ['验收日期', 'Accepted on'] }],
  document: documents.acceptContract,
}

export const pay: Step = {
  act: ['付款', 'Pay'],
  explained: [
    '付款合计不超过合同金额，记录后不能更改。',
    'All payments together are within the contract; what is recorded stays.',
  ],
  done: ['已记录付款。', 'The payment is recorded.'],
  asks: [
    { name: 'amountFen', kind: 'yuan', label: ['金额（元）', 'Amount in yuan'] },
    { name: 'paidOn', kind: 'date', label: ['付款日期', 'Paid on'] },
  ],
  document: documents.payContract,
}
