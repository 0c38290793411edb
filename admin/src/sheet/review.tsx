import { Alert, Box, Chip, Typography } from '@mui/material'
import { useSay } from '../words/words.ts'
import { type Checked } from './check-sheet.ts'
import { outcomes } from './outcomes.ts'
import { ReviewRows } from './review-rows.tsx'
import { sheetWords } from './sheet-words.ts'

/** What an import would do, before it is done: the numbers, what to know, and every row. */
export function Review({ checked: { rows, sheet, file } }: { checked: Checked }) {
  const say = useSay()
  const count = (outcome: string) => rows.filter((row) => row.outcome === outcome).length
  const isWrong = count('wrong') > 0
  const isNothing = count('unchanged') === rows.length
  return (
    <>
      <Typography sx={{ mb: 1, overflowWrap: 'anywhere' }}>{file}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 1.5 }}>
        {outcomes.map(({ name, word, color }) => (
          <Chip
            key={name}
            size="small"
            variant="outlined"
            color={count(name) ? color : 'default'}
            label={`${say(word)} ${count(name)}`}
          />
        ))}
      </Box>
      <Alert severity={isWrong ? 'error' : isNothing ? 'info' : 'success'} sx={{ mb: 1.5 }}>
        {say(isWrong ? sheetWords.noneWritten : isNothing ? sheetWords.nothingToDo : sheetWords.readyToWrite)}
      </Alert>
      {sheet.unknown.length > 0 && (
        <Alert severity="warning" sx={{ mb: 1.5 }}>
          {say(sheetWords.unknownColumns, { columns: sheet.unknown.join('、') })}
        </Alert>
      )}
      <ReviewRows rows={rows} sheet={sheet} />
    </>
  )
}
