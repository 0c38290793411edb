import { type Pair } from '../graph/meta.ts'

/** The words of saved views. */
export const viewWords = {
  views: ['视图', 'Views'],
  usual: ['默认视图', 'Usual view'],
  shared: ['本级共享', 'Shared at this level'],
  own: ['仅自己（记在本机）', 'Only mine, on this device'],
  changed: ['{name}（有改动）', '{name} (changed)'],
  none: ['还没有', 'None yet'],
  saveAs: ['另存为…', 'Save as…'],
  overwrite: ['用当前的筛选、排序和列更新“{name}”', 'Update "{name}" with these filters, order and columns'],
  rename: ['改名…', 'Rename…'],
  remove: ['删除“{name}”', 'Delete "{name}"'],
  saveTitle: ['保存视图', 'Save the view'],
  saveHint: ['视图记住筛选、排序和列。', 'A view keeps the filters, the order and the columns.'],
  renameTitle: ['视图改名', 'Rename the view'],
  name: ['名称', 'Name'],
  nameMissing: ['请填写名称。', 'Give it a name.'],
  nameTaken: ['已有同名的视图，请换一个名称。', 'There is a view of that name. Choose another.'],
  share: ['与{place}的同事共享', 'Share with the colleagues of {place}'],
  saved: ['视图已保存。', 'The view is saved.'],
  removed: ['视图“{name}”已删除。', 'The view "{name}" is deleted.'],
  mended: [
    '这个视图里的 {what} 已不存在，已略去。重新保存视图可去掉这条提示。',
    '{what} of this view are no more and were left out. Save the view again to be rid of this notice.',
  ],
  open: ['打开', 'Open'],
  unknownList: ['控制台里没有这个视图的列表。', 'The console has no list for this view.'],
  district: ['区级', 'the district'],
} as const satisfies Record<string, Pair>
