import { type KeyedWords } from '../../acts/keyed-act.tsx'
import { type Pair } from '../../graph/meta.ts'

const done: Pair = ['已更新。', 'Done.']

export const keyedWords = {
  notify: {
    act: ['通知开会', 'Notify'],
    title: ['通知成员开会？', 'Notify the members?'],
    text: [
      '有席位的每家单位和社会组织都会收到邀请；已通知的，只补发给新加入的。',
      'Every unit and organisation with a seat is asked; of a meeting that is notified, those who joined since.',
    ],
    done: ['已通知。', 'Notified.'],
  },
  accept: {
    act: ['受理', 'Take up'],
    title: ['受理这个议题？', 'Take this item up?'],
    text: [
      '受理后请选择上会的会议；会议召开后自动记为已商讨。',
      'Choose its meeting then; once that is held the item counts as discussed.',
    ],
    done,
  },
  finish: {
    act: ['登记已办', 'Done'],
    title: ['这件事已经办好？', 'Is it done?'],
    text: ['之后还需核实。', 'It is verified afterwards.'],
    done,
  },
  verify: {
    act: ['核实', 'Verify'],
    title: ['核实这件事已经办好？', 'Was it done indeed?'],
    text: [
      '核实后不能再退回；议题的各件事都核实后，议题随之核实。',
      'It cannot be given back; once all of an item is verified, so is the item.',
    ],
    done,
  },
} as const satisfies Record<string, KeyedWords>

export const formWords = {
  coming: { act: ['代答：参加', 'They come'], asks: ['参会职务', 'Post that comes'] },
  notComing: { act: ['代答：不参加', 'They do not come'], asks: ['理由', 'Reason'] },
  decline: { act: ['不予受理', 'Decline'], asks: ['答复', 'Answer'] },
  decide: { act: ['登记决定', 'Decide'], asks: ['决定内容', 'Decision'] },
  close: { act: ['办结', 'Close'], asks: ['答复', 'Answer'] },
  reopen: { act: ['退回', 'Give back'], asks: ['还缺什么', 'What is missing'] },
  cancel: { act: ['取消', 'Call off'], asks: ['理由', 'Reason'] },
} as const satisfies Record<string, { act: Pair; asks: Pair }>

export const textHints = {
  coming: ['单位电话告知的，由经办人代答。请只写职务，不写姓名。', 'As the unit told you. A post, never a name.'],
  notComing: ['单位电话告知的，由经办人代答。', 'As the unit told you.'],
  decline: ['提出的单位会看到这个答复。', 'The unit that raised it reads the answer.'],
  decide: ['记为本次会议的决定，随纪要公布。', 'Kept as the decision of its meeting, published with the minutes.'],
  close: ['提出的单位会看到这个答复。', 'The unit that raised it reads the answer.'],
  reopen: ['办理单位会看到。', 'The unit that does it reads this.'],
  cancel: ['办理单位会看到。', 'The unit that does it reads this.'],
} as const satisfies Record<keyof typeof formWords, Pair>

export const attendanceWords = {
  act: ['登记到会', 'Record who came'],
  title: ['哪些单位到会？', 'Which units came?'],
  text: ['没有勾选的记为未到会。会议随之记为已召开。', 'All others did not come. The meeting is held by that.'],
  nobody: ['没有邀请记录。', 'Nobody was asked.'],
  save: ['保存', 'Save'],
  done: ['已登记。', 'Noted.'],
} as const satisfies Record<string, Pair>

export const doneWords = done
