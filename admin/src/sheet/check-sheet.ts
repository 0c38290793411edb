import { type Graph } from '../graph/data-provider.ts'
import { judged } from './judged.ts'
import { lookUp } from './look-up.ts'
import { newIds } from './new-id.ts'
import { parseRows } from './parse-rows.ts'
import { partsOf, STEP, toSend, WHOLE } from './parts.ts'
import { type PlannedRow, planRows } from './plan-rows.ts'
import { readSheet, type Sheet } from './read-sheet.ts'

export type Checked = { file: string; sheet: Sheet; rows: readonly PlannedRow[] }
type Checking = {
  graph: Graph
  resource: string
  can: { create: boolean; update: boolean }
  signal: AbortSignal
  tell: (done: number, total: number) => void
}

/** What a file would do, cell by cell: first by what the console knows, then by a dry run of the graph. Writes nothing. */
export async function checkSheet(file: File, { graph, resource, can, signal, tell }: Checking): Promise<Checked> {
  const sheet = await readSheet(file, resource)
  const parsed = parseRows(sheet)
  tell(0, parsed.length)
  const known = await lookUp(graph, resource, sheet, parsed)
  const makeId = await newIds(file)
  const rows = await planRows(parsed, { resource, sheet, known, can, makeId })
  const toTry = rows.filter(({ isTryable }) => isTryable)
  const tried = new Map<PlannedRow, PlannedRow>()
  const attempt = async (part: readonly PlannedRow[]) => {
    const answers = await graph.importRows(resource, { rows: part.map(toSend), dryRun: true, signal })
    for (const [at, row] of part.entries()) tried.set(row, judged(row, answers[at], sheet, resource))
  }
  const steps = partsOf(toTry, STEP)
  for (const part of steps) {
    await attempt(part)
    tell(rows.length - toTry.length + tried.size, rows.length)
  }
  // one row may stand against another far below it
  const isSound = [...tried.values()].every(({ outcome }) => outcome !== 'wrong')
  if (steps.length > 1 && isSound) for (const part of partsOf(toTry, WHOLE)) await attempt(part)
  return { file: file.name, sheet, rows: rows.map((row) => tried.get(row) ?? row) }
}
