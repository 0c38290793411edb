import { Button } from '@mui/material'
import { type Page } from '../resource/description.ts'
import { useLanguage, useSay } from '../words/words.ts'
import { type PlannedRow } from './plan-rows.ts'
import { type Sheet } from './read-sheet.ts'
import { sheetWords } from './sheet-words.ts'
import { type Importing } from './use-import.ts'
import { downloadWrongRows } from './wrong-rows.ts'

/** What can be done next: another file, the wrong rows to correct, and, when nothing is wrong, the import itself. */
export function ImportActions({ page, importing }: { page: Page; importing: Importing }) {
  const say = useSay()
  const { stage, write, startOver } = importing
  const another = (
    <Button variant="outlined" onClick={startOver}>
      {say(sheetWords.chooseOther)}
    </Button>
  )
  if (stage.at === 'reviewing') {
    const { checked } = stage
    const isWrong = checked.rows.some(({ outcome }) => outcome === 'wrong')
    const isNothing = checked.rows.every(({ outcome }) => outcome === 'unchanged')
    return (
      <>
        {isWrong && <WrongRows page={page} {...checked} />}
        {another}
        <Button variant="contained" disabled={isWrong || isNothing} onClick={() => write(checked)}>
          {say(sheetWords.confirm)}
        </Button>
      </>
    )
  }
  if (stage.at !== 'written' || !stage.written.rest.length) return null
  const { checked, written } = stage
  if (written.rest.some(({ outcome }) => outcome === 'wrong'))
    return (
      <>
        <WrongRows page={page} sheet={checked.sheet} rows={written.rest} />
        {another}
      </>
    )
  return (
    <Button variant="contained" onClick={() => write(checked, written)}>
      {say(sheetWords.resume)}
    </Button>
  )
}

function WrongRows({ page, sheet, rows }: { page: Page; sheet: Sheet; rows: readonly PlannedRow[] }) {
  const say = useSay()
  const language = useLanguage()
  const wrong = rows.filter(({ outcome }) => outcome === 'wrong')
  return (
    <Button variant="outlined" onClick={() => downloadWrongRows(page.resource, { sheet, rows: wrong, language })}>
      {say(sheetWords.wrongRows)}
    </Button>
  )
}
