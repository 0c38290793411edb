import { sheetWords } from './sheet-words.ts'

/** What may become of a row, the most urgent first, with its word and its colour. */
export const outcomes = [
  { name: 'wrong', word: sheetWords.wrongRow, color: 'error' },
  { name: 'new', word: sheetWords.newRow, color: 'success' },
  { name: 'changed', word: sheetWords.changedRow, color: 'warning' },
  { name: 'unchanged', word: sheetWords.unchangedRow, color: 'default' },
] as const
