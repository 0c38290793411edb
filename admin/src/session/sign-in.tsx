import { Alert, Box, Button, Card, CardContent, TextField, Typography } from '@mui/material'
import { Suspense } from 'react'
import { Notification, useTranslate } from 'react-admin'
import { lazyPart } from '../outdated/lazy-part.ts'
import { LanguageSwitch } from '../shell/language-switch.tsx'
import { useSay } from '../words/words.ts'
import { Rings } from './rings.tsx'
import { useSignIn } from './use-sign-in.ts'

const EnrolmentCard = lazyPart(() => import('./enrolment-card.tsx'))

/** The door of the console: user name and password, where wanted a code beside them, and a sentence when something is wrong. */
export function SignIn() {
  const say = useSay()
  const translate = useTranslate()
  const { problem, pending, step, submit, startOver } = useSignIn()
  return (
    <Box
      component="main"
      sx={{ minHeight: '100vh', display: 'grid', placeItems: 'center', p: 2, bgcolor: 'background.default' }}
    >
      <Card sx={{ width: '100%', maxWidth: 400 }}>
        <Box sx={{ bgcolor: 'secondary.main', color: '#fff', p: 3, display: 'flex', gap: 2, alignItems: 'center' }}>
          <Rings />
          <Box sx={{ flexGrow: 1 }}>
            <Typography variant="h5" component="h1">
              {say('system')}
            </Typography>
            <Typography variant="body2">{say('systemFull').split(' · ')[1]}</Typography>
          </Box>
        </Box>
        <CardContent component="form" onSubmit={submit} noValidate sx={{ p: 3, display: 'grid', gap: 1 }}>
          {problem && <Alert severity={problem.severity}>{problem.text}</Alert>}
          {step ? (
            <>
              <Suspense>{step.enrolment && <EnrolmentCard {...step.enrolment} />}</Suspense>
              <TextField
                name="code"
                label={say('code')}
                helperText={say(step.enrolment ? 'codeOfNew' : 'codeOrBackup')}
                autoComplete="one-time-code"
                autoFocus
                required
              />
            </>
          ) : (
            <>
              <TextField
                name="username"
                label={translate('ra.auth.username')}
                autoComplete="username"
                autoFocus
                required
              />
              <TextField
                name="password"
                type="password"
                label={translate('ra.auth.password')}
                autoComplete="current-password"
                required
              />
            </>
          )}
          <Button type="submit" variant="contained" size="large" disabled={pending} sx={{ mt: 1 }}>
            {translate('ra.auth.sign_in')}
          </Button>
          {step && (
            <Button color="inherit" onClick={startOver}>
              {say('otherAccount')}
            </Button>
          )}
          <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: 1 }}>
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {say('signInHint')}
            </Typography>
            <LanguageSwitch />
          </Box>
        </CardContent>
      </Card>
      <Notification />
    </Box>
  )
}
