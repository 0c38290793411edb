import { Button } from '@mui/material'
import { type ReactNode } from 'react'
import { Link } from 'react-router-dom'
import { type Pair } from '../graph/meta.ts'
import { useSay } from '../words/words.ts'

/** Above a list: the way to a page that shows its rows in another way. */
export function LinkAboveList({ to, icon, word }: { to: string; icon: ReactNode; word: Pair }) {
  const say = useSay()
  return (
    <Button component={Link} to={to} variant="outlined" startIcon={icon} sx={{ flexShrink: 0, minHeight: 38 }}>
      {say(word)}
    </Button>
  )
}
