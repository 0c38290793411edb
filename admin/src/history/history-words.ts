import { type Pair } from '../graph/meta.ts'

/** The words of a record's history. */
export const historyWords = {
  history: ['修改历史', 'History'],
  hide: ['收起修改历史', 'Hide the history'],
  none: [
    '还没有修改记录；启用留痕之前的修改不在其中。',
    'Nothing yet; what was changed before the trail began is not in it.',
  ],
  program: ['系统', 'The program'],
  personal: ['（个人信息，内容不留存）', '(personal: what it was is not kept)'],
} as const satisfies Record<string, Pair>

/** What was done, as an entry calls it. */
export const actionWords: Readonly<Record<string, Pair>> = {
  INSERT: ['新建', 'Created'],
  UPDATE: ['修改', 'Changed'],
  ARCHIVE: ['归档', 'Archived'],
  RESTORE: ['恢复', 'Restored'],
  DELETE: ['删除', 'Deleted'],
}
