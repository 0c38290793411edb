import { Button } from '@mui/material'
import { type ReactNode } from 'react'
import { Link } from 'react-router-dom'
import { type Pair } from '../graph/meta.ts'
import { useViewer } from '../session/use-viewer.ts'
import { useSay } from '../words/words.ts'

const clerks = ['DISTRICT', 'STREET', 'COMMUNITY']

/** Above a list: the way to a page for clerks alone. */
export function ClerkLink({ to, icon, word }: { to: string; icon: ReactNode; word: Pair }) {
  const say = useSay()
  if (!clerks.includes(useViewer()?.acting.level ?? '')) return null
  return (
    <Button component={Link} to={to} variant="outlined" startIcon={icon} sx={{ flexShrink: 0, minHeight: 38 }}>
      {say(word)}
    </Button>
  )
}
