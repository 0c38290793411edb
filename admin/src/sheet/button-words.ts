import { type Pair } from '../graph/meta.ts'

/** What stands on the buttons of a list; the words behind them come when they are pressed. */
export const buttonWords = {
  export: ['导出 Excel', 'Export to Excel'],
  import: ['导入 Excel', 'Import from Excel'],
  exportShort: ['导出', 'Export'],
  importShort: ['导入', 'Import'],
} as const satisfies Record<string, Pair>
