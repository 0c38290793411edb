/** A column: what stands above it, and its cell in each row. */
export type Column<Row> = readonly [head: string, cell: (row: Row) => string]

/** Rows as a table that reads well in a terminal and in Markdown; the first columns hold `texts`, all others numbers. */
export function tableOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[], texts: number): string {
  const cells = [columns.map(([head]) => head), ...rows.map((row) => columns.map(([, cell]) => cell(row)))]
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => row[at]!.length)))
  const written = cells.map((row) => {
    const padded = row.map((cell, at) => (at < texts ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!)))
    return `| ${padded.join(' | ')} |`
  })
  const rules = widths.map((width, at) => (at < texts ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [written[0], `| ${rules.join(' | ')} |`, ...written.slice(1)].join('\n')
}
