import { useSay } from '../language/language.ts'
import { EntryCard } from '../parts/entry-card.tsx'
import { useTell } from '../parts/tell.tsx'
import { keyWords } from './key-words.ts'

/** A key that was just made, to copy: it is nowhere to be had again. */
export function NewKey({ value }: { value: string }) {
  const say = useSay()
  const tell = useTell()
  // a page over plain http is given none; then the key is selected by a tap
  const { clipboard } = navigator as { clipboard?: Clipboard }
  const copy = async () => {
    await clipboard?.writeText(value)
    tell(keyWords.copied)
  }
  return (
    <div className="no-print">
      <EntryCard
        title={say(keyWords.shownOnce)}
        facts={[
          [say(keyWords.address), `${location.origin}/graphql`],
          [say(keyWords.header), 'Authorization: Bearer …'],
        ]}
      >
        <code>{value}</code>
        {clipboard && (
          <button type="button" className="button main" onClick={copy}>
            {say(keyWords.copy)}
          </button>
        )}
      </EntryCard>
    </div>
  )
}
