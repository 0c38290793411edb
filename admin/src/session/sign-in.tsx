import { Alert, Box, Button, Card, CardContent, TextField, Typography } from '@mui/material'
import { type FormEvent, useEffect, useState } from 'react'
import { Notification, useCheckAuth, useLogin, useRedirect, useTranslate } from 'react-admin'
import { LanguageSwitch } from '../shell/language-switch.tsx'
import { useSay } from '../words/words.ts'
import { hasEnded } from './ended.ts'
import { Rings } from './rings.tsx'

/** The door of the console: user name and password, and a sentence when something is wrong. */
export function SignIn() {
  const say = useSay()
  const translate = useTranslate()
  const { problem, pending, submit } = useSignIn()
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
          <TextField name="username" label={translate('ra.auth.username')} autoComplete="username" autoFocus required />
          <TextField
            name="password"
            type="password"
            label={translate('ra.auth.password')}
            autoComplete="current-password"
            required
          />
          <Button type="submit" variant="contained" size="large" disabled={pending} sx={{ mt: 1 }}>
            {translate('ra.auth.sign_in')}
          </Button>
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

type Problem = { severity: 'error' | 'info'; text: string }

function useSignIn() {
  const say = useSay()
  const login = useLogin()
  const checkAuth = useCheckAuth()
  const redirect = useRedirect()
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<Problem | undefined>(() =>
    hasEnded() ? { severity: 'info', text: say('sessionEnded') } : undefined,
  )
  useEffect(() => {
    checkAuth({}, false).then(
      () => redirect('/'),
      () => undefined,
    )
  }, [checkAuth, redirect])

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setPending(true)
    await login({ username: String(form.get('username')).trim(), password: String(form.get('password')) }).catch(
      (error: unknown) => setProblem({ severity: 'error', text: (error as Error).message }),
    )
    setPending(false)
  }
  return { problem, pending, submit }
}
