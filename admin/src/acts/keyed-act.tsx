import { Button } from '@mui/material'
import { Suspense, useState } from 'react'
import { useRefresh } from 'react-admin'
import { type Pair } from '../graph/meta.ts'
import { lazyPart } from '../outdated/lazy-part.ts'
import { useSay } from '../words/words.ts'
import { newKey } from './new-key.ts'

const Dialog = lazyPart(async () => ({ default: (await import('./act-dialog.tsx')).ActDialog }))

export type KeyedWords = { act: Pair; title: Pair; text: Pair; done: Pair }

type Props = {
  words: KeyedWords
  document: string
  variables: object
  /** What tells this button from others of its kind on the page. */
  label?: string
  onDone?: () => void
}

/** A button that asks before an act that moves hours or goods; asked again after a lost answer, the act comes with the same key. */
export function KeyedAct({ words, document, variables, label, onDone }: Props) {
  const say = useSay()
  const refresh = useRefresh()
  const [key, setKey] = useState<string>()
  const asked = { title: say(words.title), text: say(words.text), act: say(words.act), done: say(words.done) }
  return (
    <>
      <Button
        size="small"
        color="inherit"
        aria-label={label && `${asked.act} ${label}`}
        onClick={() => setKey(newKey())}
      >
        {asked.act}
      </Button>
      <Suspense>
        {key && (
          <Dialog
            asked={asked}
            document={document}
            variables={{ ...variables, key }}
            onClose={() => setKey(undefined)}
            onDone={() => {
              refresh()
              onDone?.()
            }}
          />
        )}
      </Suspense>
    </>
  )
}
