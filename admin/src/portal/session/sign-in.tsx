import { type FormEvent, useContext, useState } from 'react'
import { LanguageContext, useSay } from '../language/language.ts'
import { shellWords } from '../shell-words.ts'
import { enter } from './enter.ts'
import { signInWords } from './sign-in-words.ts'

/** The door: user name, password, and a sentence when something is wrong. */
export function SignIn({ hasEnded, onEntered }: { hasEnded: boolean; onEntered: () => void }) {
  const say = useSay()
  const language = useContext(LanguageContext)
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState(hasEnded ? say(signInWords.ended) : undefined)
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setPending(true)
    const refused = await enter(String(form.get('username')).trim(), String(form.get('password')), language)
    setPending(false)
    setProblem(refused)
    if (!refused) onEntered()
  }
  return (
    <form className="card narrow" onSubmit={submit}>
      <h2>{say(signInWords.heading)}</h2>
      <p>{say(signInWords.hint)}</p>
      <p role="alert" className="problem">
        {problem}
      </p>
      <label>
        {say(signInWords.username)}
        <input name="username" autoComplete="username" autoCapitalize="none" required />
      </label>
      <label>
        {say(signInWords.password)}
        <input name="password" type="password" autoComplete="current-password" required />
      </label>
      <button type="submit" className="button main" disabled={pending}>
        {say(pending ? shellWords.sending : signInWords.enter)}
      </button>
    </form>
  )
}
