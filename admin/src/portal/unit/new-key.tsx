import { useSay } from '../language/language.ts'
import { ShownOnce } from '../parts/shown-once.tsx'
import { keyWords } from './key-words.ts'

/** A key that was just made, with where to and how to send it. */
export function NewKey({ value }: { value: string }) {
  const say = useSay()
  return (
    <ShownOnce
      title={keyWords.shownOnce}
      value={value}
      facts={[
        [say(keyWords.address), `${location.origin}/graphql`],
        [say(keyWords.header), 'Authorization: Bearer …'],
      ]}
    />
  )
}
