import { type Pair } from '../graph/meta.ts'

/** The words of the keyboard: its shortcuts, the palette, the help. */
export const keyboardWords = {
  help: ['键盘快捷键', 'Keyboard shortcuts'],
  helpHint: ['正在输入文字时，单个字母键不起作用。', 'Single letters do nothing while you are typing.'],
  withKey: ['{what}（{key}）', '{what} ({key})'],
  palette: ['跳转', 'Go to'],
  paletteHint: [
    '输入名称、拼音首字母，跳到列表、新建、街道或社区',
    'Type a name or initials: lists, new records, streets, communities',
  ],
  nothing: ['没有找到', 'Nothing found'],
  create: ['新建{name}', 'New {name}'],
  search: ['搜索', 'Search'],
  new: ['新建一条', 'New record'],
  edit: ['编辑当前行或当前记录', 'Edit the row or the record'],
  next: ['下一行', 'Next row'],
  previous: ['上一行', 'Previous row'],
  enter: ['打开当前行', 'Open the row'],
  save: ['保存表单', 'Save the form'],
  escape: ['关闭窗口或菜单', 'Close the dialog or menu'],
  question: ['显示这份说明', 'Show this help'],
} as const satisfies Record<string, Pair>
