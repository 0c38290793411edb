import { Box, Typography } from '@mui/material'
import { useSay } from '../words/words.ts'
import { QrCode } from './qr-code.tsx'
import { type Enrolment } from './second-step.ts'

/** A new authenticator: its QR code, its secret for typing, and the backup codes, all shown this once. */
export default function EnrolmentCard({ uri, secret, backupCodes }: Enrolment) {
  const say = useSay()
  return (
    <>
      <Typography variant="body2">{say('enrolmentText')}</Typography>
      <Box sx={{ textAlign: 'center' }}>
        <QrCode text={uri} label={say('enrolmentCode')} />
      </Box>
      <Typography variant="body2">{say('enrolmentSecret')}</Typography>
      <Typography component="code" sx={{ fontFamily: 'monospace', overflowWrap: 'anywhere', userSelect: 'all' }}>
        {secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}
      </Typography>
      <Typography variant="body2">{say('backupCodes')}</Typography>
      <Box
        component="ul"
        aria-label={say('backupCodesLabel')}
        sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', m: 0, p: 0, listStyle: 'none', fontFamily: 'monospace' }}
      >
        {backupCodes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </Box>
    </>
  )
}
