import { useSay } from '../language/language.ts'
import { signInWords } from './sign-in-words.ts'

/** Tells whoever works in an office where to go. */
export function NotForYou({ name }: { name: string }) {
  const say = useSay()
  return (
    <section className="card narrow">
      <h2>{say(signInWords.notForYou)}</h2>
      <p>{say(signInWords.notForYouText, { name })}</p>
      <a className="button main" href="/">
        {say(signInWords.toConsole)}
      </a>
    </section>
  )
}
