import { Box } from '@mui/material'
import { type ReactNode } from 'react'
import { type Scope } from '../figures/figure.ts'
import { judges, levelOf, type Viewer } from '../session/viewer.ts'
import { useSay } from '../words/words.ts'
import { dashboardWords } from './dashboard-words.ts'
import Moved from './moved.tsx'
import Overdue from './overdue.tsx'
import { Panel } from './panel.tsx'
import { waitsFor } from './waiting.ts'
import WaitingList from './waiting-list.tsx'

const LINES_PIXELS = 180

/** What waits for whoever acts, what is overdue and what moved, side by side and of one height. */
export default function FirstThings({ who, scope }: { who: Viewer; scope: Scope }) {
  const say = useSay()
  const parts: readonly (readonly [title: string, part: ReactNode])[] = [
    ...(waitsFor(levelOf(who.acting))
      ? [[say(dashboardWords.waiting), <WaitingList key="waiting" who={who} />] as const]
      : []),
    ...(judges(who) ? [[say(dashboardWords.overdue), <Overdue key="overdue" scope={scope} />] as const] : []),
    [say(dashboardWords.moved), <Moved key="moved" scope={scope} />],
  ]
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: `repeat(${parts.length}, minmax(0, 1fr))` },
      }}
    >
      {parts.map(([title, part]) => (
        <Panel key={title} title={title}>
          <Box tabIndex={0} role="group" aria-label={title} sx={{ height: LINES_PIXELS, overflowY: 'auto' }}>
            {part}
          </Box>
        </Panel>
      ))}
    </Box>
  )
}
