import { Box, Typography } from '@mui/material'
import { type ReactNode } from 'react'
import { useViewer } from '../session/use-viewer.ts'
import { formatInstant } from '../words/format.ts'
import { levelWord } from '../words/levels.ts'
import { useLanguage, useSay } from '../words/words.ts'
import { printWords } from './print-words.ts'
import { useIsPrinting } from './use-is-printing.ts'

/** The head of a printed page: what it shows, when it was printed and by which duty. */
export function PrintHeader({ title, children }: { title: string; children?: ReactNode }) {
  const isPrinting = useIsPrinting()
  return isPrinting ? <Head title={title}>{children}</Head> : null
}

function Head({ title, children }: { title: string; children?: ReactNode }) {
  const say = useSay()
  const language = useLanguage()
  const who = useViewer()
  const role = who && [who.acting.place?.name, say(levelWord(who.acting.level))].filter(Boolean).join(' · ')
  return (
    <Box sx={{ mb: 1.5 }}>
      <Typography variant="h5" component="h1">
        {title}
      </Typography>
      {children}
      <Typography variant="body2">
        {say(printWords.printed, { when: formatInstant(districtNow(), language), role: role ?? '' })} · {say('system')}
      </Typography>
    </Box>
  )
}

/** The instant by the district's clock, as the graph prints instants. */
const districtNow = () => new Date(Date.now() + 8 * 3_600_000).toISOString()
