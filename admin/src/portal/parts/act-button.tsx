import { type FormEvent, type ReactNode, useState } from 'react'
import { problemText } from '../graph/problem-text.ts'
import { useAct } from '../graph/use-act.ts'
import { type Pair, useSay } from '../language/language.ts'
import { shellWords } from '../shell-words.ts'

type Props<Data> = {
  word: Pair
  /** Asked before it is done; with `children`, fields of the answer. */
  question?: Pair
  document: string
  variables: (key: string, form: FormData) => object
  onDone: (answer: Data) => void
  isMain?: boolean
  /** What it is about, for whoever hears the button alone. */
  about?: string
  children?: ReactNode
}

/** A button that does something, after a question where it matters; what went wrong stands beside it. */
export function ActButton<Data>({ word, question, document, variables, onDone, isMain, about, children }: Props<Data>) {
  const say = useSay()
  const [isAsking, setAsking] = useState(false)
  const { perform, pending, problem } = useAct<Data>(document, (answer) => {
    onDone(answer)
    setAsking(false)
  })
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    perform((key) => variables(key, form))
  }
  const start = () => (question ? setAsking(true) : perform((key) => variables(key, new FormData())))
  const wrong = (
    <p role="alert" className="problem">
      {problem && problemText(problem, say, true)}
    </p>
  )
  if (!isAsking)
    return (
      <>
        <button
          type="button"
          className={isMain ? 'button main' : 'button'}
          aria-label={about && `${say(word)}：${about}`}
          disabled={pending}
          onClick={start}
        >
          {say(pending ? shellWords.sending : word)}
        </button>
        {wrong}
      </>
    )
  return (
    <form className="question" onSubmit={submit}>
      <p>{question && say(question)}</p>
      {children}
      {wrong}
      <button type="submit" className="button main" disabled={pending}>
        {say(pending ? shellWords.sending : word)}
      </button>
      <button type="button" className="button" disabled={pending} onClick={() => setAsking(false)}>
        {say(shellWords.cancel)}
      </button>
    </form>
  )
}
