import { type Pair } from '../language/language.ts'

export const visitWords = {
  mine: ['我的上门', 'My visits'],
  noneMine: ['您还没有接单。', 'You have accepted none yet.'],
  open: ['等待志愿者的上门申请', 'Visits that wait for somebody'],
  noneOpen: ['您的社区现在没有等待的申请。', 'None waits in your community now.'],
  time: ['希望时间', 'Wished for'],
  item: ['服务项目', 'Service'],
  community: ['社区', 'Community'],
  rating: ['居民评分', 'Rated'],
  accept: ['我来上门', 'I will go'],
  acceptQuestion: ['接单后可以查看称呼和地址，请按时上门。', 'You then see name and address. Please go in time.'],
  accepted: ['已接单，请按时上门。', 'It is yours. Please go in time.'],
  callName: ['查看称呼', 'Show the name'],
  address: ['查看地址', 'Show the address'],
  reason: ['查看的事由（至少 4 个字）', 'What for, in 4 letters or more'],
  reasonKept: ['每次查看都会留下记录。', 'Every reading is kept.'],
  shown: ['请勿抄录；离开本页后不再显示。', 'Do not copy it. It is gone when you leave this page.'],
  visited: ['已上门', 'I was there'],
  visitedQuestion: ['社区会向居民核实后确认。', 'The community asks the resident and confirms it.'],
  noted: ['已记下，等待社区确认。', 'Noted. The community confirms it.'],
} as const satisfies Record<string, Pair>
