import { Chip } from '@mui/material'
import { type RaRecord } from 'react-admin'
import { useSay } from '../words/words.ts'

/** Marks a record made up for demonstration. */
export function SampleChip({ record }: { record: RaRecord }) {
  const say = useSay()
  if (!record.sample) return null
  return (
    <Chip
      size="small"
      variant="outlined"
      label={say('sample')}
      title={say('sampleHint')}
      sx={{ ml: 1, height: 20, fontSize: 12 }}
    />
  )
}
