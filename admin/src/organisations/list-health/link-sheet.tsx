import { Alert, Box, Button, Card, Typography } from '@mui/material'
import { useNotify } from 'react-admin'
import { QrCode } from '../../session/qr-code.tsx'
import { formatInstant } from '../../words/format.ts'
import { useLanguage, useSay } from '../../words/words.ts'
import { type UnitLink } from './health.ts'
import { healthWords } from './health-words.ts'

type Props = { links: readonly UnitLink[]; onClose: () => void }

/** The links of the chosen units, to copy into a message or to print and cut. */
export function LinkSheet({ links, onClose }: Props) {
  const say = useSay()
  const language = useLanguage()
  const notify = useNotify()
  const addressOf = ({ path }: UnitLink) => `${window.location.origin}${path}`
  async function copy(given: readonly UnitLink[]) {
    await navigator.clipboard.writeText(given.map((link) => `${link.unitName} ${addressOf(link)}`).join('\n'))
    notify(say(healthWords.copied), { type: 'info' })
  }
  return (
    <>
      <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 1.5 }}>
        <Alert severity="info" sx={{ flexBasis: '100%' }}>
          {say(healthWords.linksHint)}
        </Alert>
        <Button variant="contained" onClick={() => window.print()}>
          {say(healthWords.print)}
        </Button>
        <Button variant="outlined" onClick={() => copy(links)}>
          {say(healthWords.copyAll)}
        </Button>
        <Button color="inherit" onClick={onClose}>
          {say(healthWords.close)}
        </Button>
      </Box>
      <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'repeat(auto-fill, minmax(260px, 1fr))' }}>
        {links.map((link) => (
          <Card key={link.unitId} variant="outlined" sx={{ p: 1.5, breakInside: 'avoid', textAlign: 'center' }}>
            <Typography component="h3" sx={{ fontWeight: 600 }}>
              {link.unitName}
            </Typography>
            <QrCode text={addressOf(link)} label={say(healthWords.code, { name: link.unitName })} />
            <Typography variant="body2">
              {say(healthWords.linkOf, {
                count: String(link.entryCount),
                until: formatInstant(link.expiresAt, language),
              })}
            </Typography>
            <Button size="small" onClick={() => copy([link])}>
              {say(healthWords.copy)}
            </Button>
          </Card>
        ))}
      </Box>
    </>
  )
}
