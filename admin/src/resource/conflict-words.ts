import { type Pair } from '../graph/meta.ts'

/** The words for a record that somebody else has changed meanwhile. */
export const conflictWords = {
  title: ['这条记录刚被他人修改', 'Somebody else has just changed this record'],
  text: [
    '您的修改还没有保存。下面是您打开之后发生变化的内容。',
    'Your changes are not saved yet. This is what has changed since you opened it.',
  ],
  field: ['项目', 'Field'],
  theirs: ['现在是', 'Now'],
  mine: ['您填写的', 'Yours'],
  untouched: ['（未改）', '(unchanged)'],
  reload: ['放弃我的修改，载入最新', 'Drop my changes, load the newest'],
  keepMine: ['只保存我改动的字段', 'Save only the fields I changed'],
  keepEditing: ['继续编辑', 'Keep editing'],
} as const satisfies Record<string, Pair>
