import { Alert, Skeleton, Typography } from '@mui/material'
import { useState } from 'react'
import { useAsked } from '../figures/use-asked.ts'
import { levelOf, type Viewer } from '../session/viewer.ts'
import { useSay } from '../words/words.ts'
import { Counted } from './counted.tsx'
import { waitingFor } from './dashboard.documents.ts'
import { dashboardWords } from './dashboard-words.ts'
import { pathOf, type WaitName, waitsFor, waitsOf } from './waiting.ts'

type Answer = Partial<Record<WaitName, { total: number } | null>>

/** What waits for whoever acts: how many, and the way to them. */
export default function WaitingList({ who }: { who: Viewer }) {
  const say = useSay()
  const [now] = useState(() => new Date())
  const waits = waitsOf(who, now)
  const variables = Object.fromEntries(waits.map(({ name, filter }) => [name, filter]))
  const { data, problem } = useAsked<Answer>([waitingFor[waitsFor(levelOf(who.acting)) ?? 'clerks']], variables)
  if (problem) return <Alert severity="error">{problem}</Alert>
  if (!data) return <Skeleton variant="rounded" height={120} />
  const rows = waits.flatMap((wait) => {
    const count = data[wait.name]?.total
    return count ? [{ key: wait.name, text: say(dashboardWords[wait.name]), count, to: pathOf(wait) }] : []
  })
  if (!rows.length) return <Typography sx={{ color: 'text.secondary' }}>{say(dashboardWords.nothingWaits)}</Typography>
  return <Counted rows={rows} />
}
