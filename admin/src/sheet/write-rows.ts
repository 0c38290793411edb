import { type Graph } from '../graph/data-provider.ts'
import { type Checked } from './check-sheet.ts'
import { judged } from './judged.ts'
import { partsOf, toSend, WHOLE } from './parts.ts'
import { type PlannedRow } from './plan-rows.ts'

export type Written = {
  created: number
  updated: number
  unchanged: number
  /** The rows that were not written, and why, when it stopped on the way. */
  rest: readonly PlannedRow[]
  reason?: string
}
type Writing = { graph: Graph; resource: string; signal: AbortSignal; tell: (done: number, total: number) => void }

/** Writes checked rows, all or none; a sheet of thousands in parts that each are so, and stops at the first that fails and says what stands. */
export async function writeRows(
  { rows, sheet }: Pick<Checked, 'rows' | 'sheet'>,
  { graph, resource, signal, tell }: Writing,
): Promise<Written> {
  const toWrite = rows.filter(({ outcome }) => outcome === 'new' || outcome === 'changed')
  const written = { created: 0, updated: 0, unchanged: rows.filter(({ outcome }) => outcome === 'unchanged').length }
  let done = 0
  tell(done, toWrite.length)
  for (const part of partsOf(toWrite, WHOLE)) {
    const rest = () => toWrite.slice(done)
    try {
      const answers = await graph.importRows(resource, { rows: part.map(toSend), dryRun: false, signal })
      if (answers.some(({ outcome }) => outcome === 'REFUSED')) {
        const after = part.map((row, at) => judged(row, answers[at], sheet, resource))
        return { ...written, rest: [...after, ...rest().slice(part.length)] }
      }
      written.created += answers.filter(({ outcome }) => outcome === 'CREATED').length
      written.updated += answers.filter(({ outcome }) => outcome === 'UPDATED').length
      written.unchanged += answers.filter(({ outcome }) => outcome === 'UNCHANGED').length
    } catch (error) {
      return { ...written, rest: rest(), reason: (error as Error).message }
    }
    done += part.length
    tell(done, toWrite.length)
  }
  return { ...written, rest: [] }
}
