import { type KeyedWords } from '../../acts/keyed-act.tsx'
import { type Pair } from '../../graph/meta.ts'

/** The words of what is done about a booking at once. */
export const bookingSteps = {
  accept: {
    act: ['同意', 'Accept'],
    title: ['同意这次预约？', 'Accept the booking?'],
    text: ['这段时间房间就订出去了，申请方马上能看到。', 'The room is taken for that time; who asked sees it at once.'],
    done: ['已同意。', 'Accepted.'],
  },
  reopen: {
    act: ['撤回答复', 'Take back'],
    title: ['撤回答复？', 'Take the answer back?'],
    text: ['预约回到待答复，时段空出。', 'It is to be answered again, and the time is free.'],
    done: ['已撤回。', 'Taken back.'],
  },
  used: {
    act: ['已使用', 'Used'],
    title: ['房间使用了？', 'Was the room used?'],
    text: ['按用途计入使用时长。', 'Its hours count by purpose.'],
    done: ['已登记。', 'Noted.'],
  },
  notUsed: {
    act: ['未使用', 'Not used'],
    title: ['没有人来？', 'Did nobody come?'],
    text: ['不计入使用时长。', 'It counts no hours.'],
    done: ['已登记。', 'Noted.'],
  },
  withdraw: {
    act: ['撤回申请', 'Withdraw'],
    title: ['撤回用房申请？', 'Withdraw the request?'],
    text: ['时段空出，提供方马上能看到。', 'The time is free; who keeps the room sees it at once.'],
    done: ['已撤回。', 'Withdrawn.'],
  },
} as const satisfies Record<string, KeyedWords>

export const roomWords = {
  decline: ['谢绝', 'Decline'],
  declineText: ['申请方会看到理由。', 'Who asked will read why.'],
  declined: ['已谢绝。', 'Declined.'],
  cancel: ['取消预约', 'Call off'],
  cancelled: ['已取消，时段已空出。', 'Called off; the time is free.'],
  reason: ['理由', 'Reason'],
  book: ['预约', 'Book'],
  bookText: [
    '自己的房间直接订好，别处的等对方答复。不选单位和社会组织，就是本社区（街道）自己用。',
    'A room of your own place is booked at once, another is asked for. With neither a unit nor an organisation it is for the community or street itself.',
  ],
  booked: ['已提交。', 'Done.'],
  startsAt: ['开始时间', 'Starts'],
  endsAt: ['结束时间', 'Ends'],
  purpose: ['用途', 'Purpose'],
  name: ['事由', 'What for'],
  headcount: ['人数', 'Headcount'],
  unit: ['申请单位', 'Unit'],
  organisation: ['申请社会组织', 'Organisation'],
  week: ['一周预约', 'Bookings of the week'],
  few: ['只显示前 {shown} 场，共 {total} 场。', 'The first {shown} of {total} are shown.'],
} as const satisfies Record<string, Pair>
