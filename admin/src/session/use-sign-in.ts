import { type FormEvent, useEffect, useState } from 'react'
import { useCheckAuth, useLogin, useRedirect } from 'react-admin'
import { useSay } from '../words/words.ts'
import { hasEnded } from './ended.ts'
import { SecondStep } from './second-step.ts'

type Problem = { severity: 'error' | 'info'; text: string }
type Credentials = { username: string; password: string }

/** The state of the sign-in page: the password first, and a code where one is wanted beside it. */
export function useSignIn() {
  const say = useSay()
  const login = useLogin()
  const checkAuth = useCheckAuth()
  const redirect = useRedirect()
  const [pending, setPending] = useState(false)
  const [step, setStep] = useState<SecondStep>()
  // sent again with the code; kept in this page alone, until it is left
  const [credentials, setCredentials] = useState<Credentials>()
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
    const given = credentials ?? {
      username: String(form.get('username')).trim(),
      password: String(form.get('password')),
    }
    setPending(true)
    await login({ ...given, ...(step && { code: String(form.get('code')) }) }).catch((error: unknown) => {
      if (!(error instanceof SecondStep)) return setProblem({ severity: 'error', text: (error as Error).message })
      setProblem(undefined)
      setCredentials(given)
      setStep(error)
    })
    setPending(false)
  }
  function startOver() {
    setProblem(undefined)
    setCredentials(undefined)
    setStep(undefined)
  }
  return { problem, pending, step, submit, startOver }
}
