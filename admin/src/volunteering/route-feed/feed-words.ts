import { type Pair } from '../../graph/meta.ts'

/** The words of what is done with calendar feeds. */
export const feedWords = {
  create: ['新建日历订阅', 'New calendar feed'],
  createTitle: ['“{name}”的日历订阅', 'A calendar feed of "{name}"'],
  purpose: ['用途', 'For'],
  purposeHint: ['写单位或岗位，不写个人姓名。', 'Name an office or a post, not a person.'],
  made: ['订阅地址', 'Address of the feed'],
  madeHint: [
    '只显示这一次。有地址的人都能看到班次的时间和地点；不再需要时请撤销。',
    'It is shown this once. Whoever has it sees when and where the train halts; revoke it when it is no longer needed.',
  ],
  revoke: ['撤销', 'Revoke'],
  revokeTitle: ['撤销“{name}”的日历订阅？', 'Revoke the calendar feed of "{name}"?'],
  revokeText: ['订阅地址立即失效，不能恢复。', 'Its address answers nothing from now on. This cannot be undone.'],
  revoked: ['已撤销。', 'Revoked.'],
} as const satisfies Record<string, Pair>
