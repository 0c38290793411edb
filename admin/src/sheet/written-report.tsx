import { Alert } from '@mui/material'
import { useSay } from '../words/words.ts'
import { type Checked } from './check-sheet.ts'
import { ReviewRows } from './review-rows.tsx'
import { sheetWords } from './sheet-words.ts'
import { type Written } from './write-rows.ts'

/** What was written; when it stopped on the way, exactly what stands and what does not. */
export function WrittenReport({ checked, written }: { checked: Checked; written: Written }) {
  const say = useSay()
  const { created, updated, unchanged, rest, reason } = written
  if (!rest.length) return <Alert severity="success">{say(sheetWords.written, { created, updated, unchanged })}</Alert>
  const wrong = rest.filter(({ outcome }) => outcome === 'wrong')
  const done = created + updated + unchanged
  return (
    <>
      <Alert severity="error" sx={{ mb: 1.5 }}>
        {say(created + updated ? sheetWords.partlyWritten : sheetWords.noneOfThem, {
          done,
          created,
          updated,
          rest: rest.length,
          reason: reason ?? say(sheetWords.refusedLater),
        })}
      </Alert>
      {wrong.length > 0 && <ReviewRows rows={wrong} sheet={checked.sheet} />}
    </>
  )
}
