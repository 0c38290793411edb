import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  LinearProgress,
  useMediaQuery,
} from '@mui/material'
import { type Theme } from '@mui/material/styles'
import { useGetResourceLabel, useRefresh } from 'react-admin'
import { type Page } from '../resource/description.ts'
import { useSay } from '../words/words.ts'
import { ChooseFile } from './choose-file.tsx'
import { ImportActions } from './import-actions.tsx'
import { Review } from './review.tsx'
import { sheetWords } from './sheet-words.ts'
import { type Stage, useImport } from './use-import.ts'
import { WrittenReport } from './written-report.tsx'

type Props = { page: Page; can: { create: boolean; update: boolean }; onClose: () => void }

/** Brings a sheet back: a file, what it would do, and, once confirmed, what it did. */
export function ImportDialog({ page, can, onClose }: Props) {
  const say = useSay()
  const refresh = useRefresh()
  const labelOf = useGetResourceLabel()
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'))
  const importing = useImport(page, can)
  const { stage, check } = importing

  function close() {
    if (stage.at === 'written' || (stage.at === 'working' && stage.work === 'writing')) refresh()
    onClose()
  }

  return (
    <Dialog
      open
      fullWidth
      fullScreen={isPhone}
      maxWidth={stage.at === 'reviewing' || stage.at === 'written' ? 'lg' : 'sm'}
      aria-labelledby="import-title"
      // a click beside the dialog must not throw a checked file away
      onClose={(_, why) => why === 'escapeKeyDown' && close()}
    >
      <DialogTitle id="import-title">{say(sheetWords.importTitle, { name: labelOf(page.resource, 2) })}</DialogTitle>
      {/* what scrolls is reached by the keyboard too */}
      <DialogContent tabIndex={0}>
        {stage.at === 'choosing' && <ChooseFile page={page} refused={stage.refused} onChoose={check} />}
        {stage.at === 'working' && <Working {...stage} />}
        {stage.at === 'reviewing' && <Review checked={stage.checked} />}
        {stage.at === 'written' && <WrittenReport checked={stage.checked} written={stage.written} />}
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap', gap: 1, p: 2 }}>
        <Button color="inherit" onClick={close}>
          {stage.at === 'written' ? say('close') : say(sheetWords.cancel)}
        </Button>
        <ImportActions page={page} importing={importing} />
      </DialogActions>
    </Dialog>
  )
}

function Working({ work, file, done, total }: Extract<Stage, { at: 'working' }>) {
  const say = useSay()
  // what is asked of all rows at once has no share that is done
  const isWhole = !done || done === total
  const word = work === 'checking' && total && isWhole && done ? sheetWords.checkingWhole : sheetWords[work]
  return (
    <>
      <DialogContentText role="status" sx={{ mb: 2 }}>
        {say(word, { file, done, total })}
      </DialogContentText>
      <LinearProgress
        aria-label={say(word, { file, done, total })}
        variant={isWhole ? 'indeterminate' : 'determinate'}
        value={isWhole ? undefined : (done / total) * 100}
      />
    </>
  )
}
