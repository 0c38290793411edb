import { type Pair } from '../language/language.ts'

export const learningWords = {
  trainings: ['我的培训', 'My trainings'],
  noTrainings: ['还没有培训记录。', 'No trainings yet.'],
  topic: ['主题', 'Topic'],
  heldOn: ['日期', 'Held on'],
  minutes: ['学时', 'Time'],
  trainer: ['授课', 'By'],
  honours: ['我的表彰', 'My honours'],
  noHonours: ['还没有表彰。', 'No honours yet.'],
  level: ['级别', 'Level'],
  awardedOn: ['表彰日期', 'Awarded on'],
  awardedBy: ['授予单位', 'Awarded by'],
  isPublic: ['姓名已公开', 'Your name is public'],
  isOwn: ['只有您和社区能看到', 'Seen by you and your clerks'],
  agree: ['同意公开', 'Make it public'],
  agreeQuestion: [
    '同意后，所有人都能看到您的称呼和这项表彰。可随时撤回。',
    'Everybody will see your display name with this honour. You can take it back at any time.',
  ],
  withdraw: ['撤回公开', 'Take it down'],
  withdrawQuestion: ['撤回后，别人立即看不到您的称呼。', 'Others stop seeing your name at once.'],
} as const satisfies Record<string, Pair>
