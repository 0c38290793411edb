import { type Problem } from './parse-rows.ts'

/** `C7`: where a problem stands in the sheet; the row alone when it is no cell's. */
export const addressOf = ({ column }: Pick<Problem, 'column'>, row: number): string =>
  column === null || column < 0 ? String(row) : `${letters(column)}${row}`

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last
}
