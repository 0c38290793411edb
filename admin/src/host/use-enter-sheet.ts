import { useRef } from 'react'
import { type HttpError, useDataProvider } from 'react-admin'
import { newKey } from '../acts/new-key.ts'
import { type Graph } from '../graph/data-provider.ts'
import { refusalText } from '../graph/refusal-text.ts'
import { markAttendance } from '../volunteering/seats/seats.documents.ts'
import { recordService } from './host.documents.ts'
import { type Entry, marksOf, toRecord } from './sheet-entry.ts'
import { type Timed } from './shift-of.ts'

type Outcome = { count: number; refused: Record<string, string> }

/** Enters a sheet: marks who came, and records each of them from the paper; answers what was refused, by volunteer. */
export function useEnterSheet(activityId: string, { startsAt, endsAt }: Timed) {
  const graph = useDataProvider<Graph>()
  // saved again after a lost answer, a line is the same act; one that was refused is asked anew
  const keys = useRef(new Map<string, string>())
  return async (entries: readonly Entry[], marksAbsent: boolean): Promise<Outcome> => {
    const { attended, absent } = marksOf(entries, marksAbsent)
    if (attended.length) await graph.act(markAttendance, { ids: attended, mark: 'ATTENDED' })
    if (absent.length) await graph.act(markAttendance, { ids: absent, mark: 'ABSENT' })
    const refused: Record<string, string> = {}
    const asked = toRecord(entries)
    for (const { volunteerId, minutes } of asked) {
      const line = `${volunteerId} ${minutes}`
      const key = keys.current.get(line) ?? newKey()
      keys.current.set(line, key)
      const input = { activityId, volunteerId, startsAt, endsAt, minutes, source: 'PAPER' }
      await graph.act(recordService, { input, key }).catch((error: HttpError) => {
        if (error.body?.errors) keys.current.delete(line)
        refused[volunteerId] = refusalText(error)
      })
    }
    return { count: asked.length - Object.keys(refused).length, refused }
  }
}
