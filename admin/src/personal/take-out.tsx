import { Alert, Button, Stack } from '@mui/material'
import { useState } from 'react'
import { type HttpError, useDataProvider, useNotify } from 'react-admin'
import { type Graph } from '../graph/data-provider.ts'
import { download } from '../sheet/download.ts'
import { formatInstant } from '../words/format.ts'
import { useLanguage, useSay } from '../words/words.ts'
import { type PersonalData } from './personal-data.ts'
import { personalWords } from './personal-words.ts'

/** Reads everything kept of the person once, and offers it as either file. */
export function TakeOut({ onTaken }: { onTaken: () => void }) {
  const say = useSay()
  const language = useLanguage()
  const notify = useNotify()
  const graph = useDataProvider<Graph>()
  const [isTaking, setTaking] = useState(false)
  const [data, setData] = useState<PersonalData>()

  async function take() {
    setTaking(true)
    try {
      const { fetchMine } = await import('./fetch-mine.ts')
      setData(await fetchMine((document, variables) => graph.act(document, variables)))
      onTaken()
    } catch (error) {
      notify((error as HttpError).message, { type: 'error' })
    } finally {
      setTaking(false)
    }
  }

  async function save(taken: PersonalData, format: 'json' | 'xlsx') {
    const { asJson, asWorkbook } = await import('./export-mine.ts')
    const file = format === 'json' ? asJson(taken) : await asWorkbook(taken)
    download(file, `${say(personalWords.fileName)}_${taken.asOf.slice(0, 10)}.${format}`)
  }

  if (!data)
    return (
      <Stack direction="row">
        <Button variant="contained" disabled={isTaking} onClick={take}>
          {say(isTaking ? personalWords.takingOut : personalWords.takeOut)}
        </Button>
      </Stack>
    )
  const count = data.sheets.reduce((sum, { rows }) => sum + rows.length, 0)
  return (
    <Alert severity="success" role="status">
      {say(personalWords.takenOut, { when: formatInstant(data.asOf, language), count })}
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, mt: 1 }}>
        <Button variant="contained" onClick={() => save(data, 'json')}>
          {say(personalWords.asJson)}
        </Button>
        <Button variant="outlined" color="inherit" onClick={() => save(data, 'xlsx')}>
          {say(personalWords.asSheet)}
        </Button>
      </Stack>
    </Alert>
  )
}
