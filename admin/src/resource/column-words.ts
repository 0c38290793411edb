import { type Pair } from '../graph/meta.ts'

/** The words of the column chooser. */
export const columnWords = {
  columns: ['列', 'Columns'],
  choose: ['选择列', 'Choose columns'],
  hint: [
    '勾选要显示的列，用箭头调整先后；记在本机，也可存入视图。',
    'Tick the columns to show and order them with the arrows. They are kept on this device, or in a view.',
  ],
  shown: ['显示', 'Shown'],
  others: ['不显示', 'Not shown'],
  up: ['“{name}”前移', 'Move "{name}" forward'],
  down: ['“{name}”后移', 'Move "{name}" back'],
  first: ['首列链接到记录，总是显示。', 'The first column links to the record and is always shown.'],
  reset: ['恢复默认列', 'Back to the usual columns'],
} as const satisfies Record<string, Pair>
