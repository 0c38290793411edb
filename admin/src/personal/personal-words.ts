import { type Pair } from '../graph/meta.ts'

/** The words of what is done with personal data. */
export const personalWords = {
  reason: ['事由', 'Reason'],
  reasonHint: ['至少 4 个字；本人能看到这一事由。', 'At least 4 characters; the person can read it.'],
  whichValue: ['哪一项', 'Which value'],
  revealText: [
    '每次查看都会留下记录：单位、时间和事由，本人看得到。每个账号每天最多 20 次。',
    'Every reading is kept, with office, time and reason, and the person sees it. 20 a day for each account.',
  ],
  show: ['查看', 'Show'],
  shownOnce: ['关闭后不再显示。请勿抄录到别处。', 'It is gone when you close this. Do not copy it elsewhere.'],
  nothingKept: ['没有登记任何内容。', 'Nothing is kept.'],
  findTitle: ['按原文查找实名登记', 'Find a registration by a value'],
  findText: [
    '须与登记的内容完全一致。查找同样留下记录，计入每天的 20 次。',
    'The value must be the same to the letter. A look-up is kept and counted like a reading.',
  ],
  value: ['内容', 'Value'],
  search: ['查找', 'Find'],
  nobody: ['您的范围内没有这样的登记。', 'None within your reach has it.'],
  withdrawTitle: ['撤回这项同意？', 'Withdraw this consent?'],
  withdrawText: [
    '只凭这项同意保存的内容会立即删除，任何人都不能再看到，也不能恢复。',
    'What is kept by this consent alone is deleted at once, for everybody and for good.',
  ],
  withdrawn: ['已撤回，相应内容已删除。', 'Withdrawn; what it covered is deleted.'],
  eraseTitle: ['删除 {number} 的个人信息？', 'Erase the data of {number}?'],
  eraseText: [
    '显示名、姓名、电话、证件号、住址、出生年份和账号将被删除，不能恢复。志愿者编号、服务记录和“谁查阅过”保留，但不再对应到人。',
    'The names, telephone, ID number, address, year of birth and the account are erased for good. The number, the records of service and who has read what stay, and lead to nobody.',
  ],
  eraseConfirm: ['输入编号 {number} 以确认', 'Type {number} to confirm'],
  erased: ['个人信息已删除。', 'The data is erased.'],
  mineText: [
    '这里是系统保存的关于您的信息。其他人只能看到隐去后的内容；谁查看过原文，下面都有记录。',
    'This is what is kept of you. Others see it masked only; whoever saw it in clear is listed below.',
  ],
  takeOut: ['导出全部数据', 'Take everything out'],
  takingOut: ['正在读取…', 'Reading…'],
  takenOut: [
    '已读取截至 {when} 的全部内容，共 {count} 行。两个文件内容相同，可分别保存；这次读取已记一条记录。',
    'Read as of {when}, {count} rows in all. Both files hold the same; save either or both. It is one row in the log.',
  ],
  asJson: ['保存为 JSON', 'Save as JSON'],
  asSheet: ['保存为 Excel', 'Save as Excel'],
  kept: ['保存的内容', 'What is kept'],
  agreed: ['我同意过的用途', 'What I have agreed to'],
  noConsent: ['没有有效的同意。', 'No consent holds.'],
  readers: ['谁查阅过（共 {count} 次）', 'Who has read it ({count})'],
  nobodyRead: ['还没有人查阅过。', 'Nobody has.'],
  fileName: ['我的数据', 'My data'],
  ownOnly: ['这一页只给志愿者本人。请切换到志愿者身份。', 'This page is for the volunteer. Change to that duty.'],
} as const satisfies Record<string, Pair>
