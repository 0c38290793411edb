/** Fen as the number of yuan a cell holds; its shortest decimal is the exact sum. */
export const yuanOf = (fen: number): number => fen / 100

/** `82000.5` -> `8200050`: the decimal is moved in the text, so that no sum is rounded; undefined for what is no amount. */
export function fenOf(yuan: string | number): number | undefined {
  const text = typeof yuan === 'number' ? decimal(yuan) : yuan.replace(/[,，\s¥￥元]/g, '')
  const [, sign = '', whole = '', cents = ''] = /^(-?)(\d+)(?:\.(\d{1,2})0*)?$/.exec(text) ?? []
  if (!whole) return undefined
  const fen = Number(`${sign}${whole}${cents.padEnd(2, '0')}`)
  return Number.isSafeInteger(fen) ? fen : undefined
}

/** A spreadsheet keeps fifteen digits of a number; what is behind them is no one's sum. */
const decimal = (value: number) => String(Number(value.toPrecision(15)))
