import { Button } from '@mui/material'
import { type RaRecord, useRecordContext, useResourceDefinitions } from 'react-admin'
import { useSay } from '../words/words.ts'
import { useOpenView } from './use-open-view.ts'
import { viewOf } from './view.ts'
import { viewWords } from './view-words.ts'

/** Opens the list a shared view shows. */
export function OpenView() {
  const say = useSay()
  const open = useOpenView()
  const definitions = useResourceDefinitions()
  const record = useRecordContext<RaRecord>()
  if (!record || record.archivedAt) return null
  const isKnown = !!definitions[record.list]?.hasList
  return (
    <Button
      size="small"
      color="inherit"
      disabled={!isKnown}
      title={isKnown ? undefined : say(viewWords.unknownList)}
      onClick={() => open(record.list, viewOf(record))}
    >
      {say(viewWords.open)}
    </Button>
  )
}
