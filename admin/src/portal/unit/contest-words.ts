import { type Pair } from '../language/language.ts'

export const contestWords = {
  contest: ['有误，申请更正', 'Something is wrong'],
  contestQuestion: ['哪里不对？经办机关十天内答复。', 'What is wrong? The office answers within ten days.'],
  contested: ['已提交，十天内答复。', 'Sent: you have an answer within ten days.'],
  erase: ['申请删除', 'Have it erased'],
  eraseQuestion: ['为什么删除？办理后姓名和电话不再保留。', 'Why? Once it is done neither name nor phone is kept.'],
  title: ['我们的异议和删除申请', 'What we contested or want erased'],
  none: [
    '还没有提过。记录有误时，点它下面的“有误，申请更正”。',
    'None yet. Where a record is wrong, tap “Something is wrong” below it.',
  ],
  reason: ['理由', 'Reason'],
  dueOn: ['答复期限', 'Answer due'],
  answer: ['答复', 'Answer'],
  answeredAt: ['答复时间', 'Answered'],
  takeBack: ['撤回申请', 'Take it back'],
  takenBack: ['已撤回。', 'Taken back.'],
  contacts: ['联系岗位', 'Contacts'],
  noContacts: ['没有登记联系岗位。', 'No contacts are kept.'],
  contact: ['联系人', 'Contact'],
  phone: ['办公电话', 'Office phone'],
} as const satisfies Record<string, Pair>
