import { type ReactNode, useId } from 'react'
import { type Fact, Facts } from './facts.tsx'

type Props = { title: string; state?: string; facts?: readonly Fact[]; children?: ReactNode }

/** One thing on a card: its name, its state in words, what is known of it, and what can be done. */
export function EntryCard({ title, state, facts = [], children }: Props) {
  const id = useId()
  return (
    <article className="card" aria-labelledby={id}>
      <header>
        <h3 id={id}>{title}</h3>
        {state && <span className="state">{state}</span>}
      </header>
      <Facts facts={facts} />
      {children}
    </article>
  )
}
