/** A cell of the grid: its half of the day and its day. */
export type Cell = { row: number; column: number }

const steps: Readonly<Record<string, Cell>> = {
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
}

/** Where a key leads from a cell of a grid; undefined for a key that leads nowhere. At an edge one stays. */
export function stepFrom({ row, column }: Cell, key: string, { rows, columns }: { rows: number; columns: number }) {
  if (key === 'Home') return { row, column: 0 }
  if (key === 'End') return { row, column: columns - 1 }
  const step = steps[key]
  if (!step) return undefined
  const within = (value: number, count: number) => Math.min(Math.max(value, 0), count - 1)
  return { row: within(row + step.row, rows), column: within(column + step.column, columns) }
}
