import { type Line } from './lines.ts'

const columns: readonly [head: string, cell: (line: Line) => string][] = [
  ['work', ({ workload }) => workload],
  ['as', ({ asker }) => asker],
  ['target', ({ target }) => target],
  ['req/s', ({ requestsPerSecond }) => requestsPerSecond.toFixed(0)],
  ['p50 ms', ({ p50 }) => p50.toFixed(1)],
  ['p99 ms', ({ p99 }) => p99.toFixed(1)],
  ['CPU ms', ({ cpuMilliseconds }) => cpuMilliseconds.toFixed(3)],
  ['Postgres ms', ({ postgresMilliseconds }) => postgresMilliseconds.toFixed(3)],
  ['SQL', ({ statements }) => statements],
  ['kB', ({ bytes }) => (bytes / 1000).toFixed(1)],
  ['MB', ({ residentMegabytes }) => residentMegabytes.toFixed(0)],
  ['of floor', ({ ofFloor }) => ofFloor.toFixed(2)],
  ['of pipelined', ({ ofPipelinedFloor }) => ofPipelinedFloor.toFixed(2)],
]

/** The lines as a table that reads well in a terminal and in Markdown. */
export function tableOf(lines: readonly Line[]): string {
  const rows = [columns.map(([head]) => head), ...lines.map((line) => columns.map(([, cell]) => cell(line)))]
  const widths = columns.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)))
  const isText = (at: number) => at < 3
  const written = rows.map((row) => {
    const cells = row.map((cell, at) => (isText(at) ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!)))
    return `| ${cells.join(' | ')} |`
  })
  const rule = `| ${widths.map((width, at) => (isText(at) ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  return [written[0], rule, ...written.slice(1)].join('\n')
}
