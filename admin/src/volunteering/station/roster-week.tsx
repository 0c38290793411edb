import ChevronLeft from '@mui/icons-material/ChevronLeft'
import ChevronRight from '@mui/icons-material/ChevronRight'
import { Alert, Box, IconButton, Typography } from '@mui/material'
import { useState } from 'react'
import { useAsked } from '../../figures/use-asked.ts'
import { districtNow } from '../../sheet/district-time.ts'
import { formatDate } from '../../words/format.ts'
import { useLanguage, useSay } from '../../words/words.ts'
import { rosterWeek } from './roster.documents.ts'
import { type Duty, RosterGrid } from './roster-grid.tsx'
import { rosterWords } from './roster-words.ts'
import { weekOf } from './week.ts'

const documents = [rosterWeek]

/** Who is on duty at a station in a week, this one first. */
export function RosterWeek({ stationId }: { stationId: string }) {
  const say = useSay()
  const language = useLanguage()
  const [ahead, setAhead] = useState(0)
  const days = weekOf(districtNow().slice(0, 10), ahead)
  const [from = '', to = ''] = [days[0], days.at(-1)]
  const { data, problem } = useAsked<{ rosters: { items: Duty[] } | null }>(documents, { stationId, from, to })
  return (
    <Box component="section" aria-label={say(rosterWords.title)} sx={{ mt: 2 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
        <Typography variant="h6" component="h3">
          {say(rosterWords.title)}
        </Typography>
        <IconButton aria-label={say(rosterWords.previous)} onClick={() => setAhead(ahead - 1)}>
          <ChevronLeft />
        </IconButton>
        <Typography>
          {formatDate(from, language)} – {formatDate(to, language)}
        </Typography>
        <IconButton aria-label={say(rosterWords.next)} onClick={() => setAhead(ahead + 1)}>
          <ChevronRight />
        </IconButton>
      </Box>
      {problem && <Alert severity="error">{problem}</Alert>}
      <RosterGrid key={from} stationId={stationId} days={days} duties={data?.rosters?.items} />
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 0.5 }}>
        {say(rosterWords.hint)}
      </Typography>
    </Box>
  )
}
