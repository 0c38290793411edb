import { type Pair, useSay } from '../language/language.ts'
import { shellWords } from '../shell-words.ts'
import { EntryCard } from './entry-card.tsx'
import { type Fact } from './facts.tsx'
import { useTell } from './tell.tsx'

type Props = { title: Pair; value: string; facts?: readonly Fact[] }

/** Something secret that was just made, to copy: it is nowhere to be had again. */
export function ShownOnce({ title, value, facts = [] }: Props) {
  const say = useSay()
  const tell = useTell()
  // a page over plain http is given none; then the value is selected by a tap
  const { clipboard } = navigator as { clipboard?: Clipboard }
  const copy = async () => {
    await clipboard?.writeText(value)
    tell(shellWords.copied)
  }
  return (
    <div className="no-print">
      <EntryCard title={say(title)} facts={facts}>
        <code>{value}</code>
        {clipboard && (
          <button type="button" className="button main" onClick={copy}>
            {say(shellWords.copy)}
          </button>
        )}
      </EntryCard>
    </div>
  )
}
