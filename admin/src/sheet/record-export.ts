import { send } from '../graph/send.ts'
import { putOnRecord } from './record-export.documents.ts'

const LONGEST_FILTER = 4000

type Export = { name: string; rowCount: number; filter: string; unitIds: readonly string[] }

/** Leaves a row of an export, before it is written: which list, how many rows, under which filter, of which units. What cannot be kept is not written. */
export async function recordExport({ name, rowCount, filter, unitIds }: Export, signal: AbortSignal): Promise<void> {
  await send(putOnRecord, { input: { name, rowCount, filter: filter.slice(0, LONGEST_FILTER) }, unitIds }, signal)
}
