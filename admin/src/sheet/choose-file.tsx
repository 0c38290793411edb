import { Alert, Box, Button, Typography } from '@mui/material'
import { type ChangeEvent, type DragEvent, useRef, useState } from 'react'
import { type Page } from '../resource/description.ts'
import { useLanguage, useSay } from '../words/words.ts'
import { sheetWords } from './sheet-words.ts'
import { downloadTemplate } from './template.ts'

type Props = { page: Page; refused?: string; onChoose: (file: File) => void }

/** Takes a file, dropped or chosen, and offers the template; says why the last one could not be taken. */
export function ChooseFile({ page, refused, onChoose }: Props) {
  const say = useSay()
  const language = useLanguage()
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)

  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file) onChoose(file)
  }
  function choose({ target }: ChangeEvent<HTMLInputElement>) {
    const file = target.files?.[0]
    // the same file, corrected, may be chosen again
    target.value = ''
    if (file) onChoose(file)
  }

  return (
    <>
      <Typography sx={{ mb: 2 }}>{say(sheetWords.importText)}</Typography>
      {refused && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {refused}
        </Alert>
      )}
      <Box
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        sx={{
          display: 'grid',
          justifyItems: 'center',
          gap: 1.5,
          p: 4,
          borderRadius: 1,
          border: '1px dashed',
          borderColor: isOver ? 'primary.main' : 'text.secondary',
        }}
      >
        <Typography sx={{ color: 'text.secondary', display: { xs: 'none', sm: 'block' } }}>
          {say(sheetWords.drop)}
        </Typography>
        <Button variant="contained" onClick={() => input.current?.click()}>
          {say(sheetWords.choose)}
        </Button>
        <input ref={input} type="file" accept=".xlsx" hidden onChange={choose} />
        <Button size="small" onClick={() => downloadTemplate(page, language)}>
          {say(sheetWords.template)}
        </Button>
      </Box>
    </>
  )
}
