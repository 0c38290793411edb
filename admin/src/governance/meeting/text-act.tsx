import { FormAct } from '../../acts/form-act.tsx'
import { doneWords, formWords, textHints } from './meeting-words.ts'

type Props = {
  name: keyof typeof formWords
  document: string
  variables: object
  /** What the document calls the answer. */
  source?: string
}

/** A button of an act that asks for one text. */
export function TextAct({ name, document, variables, source = 'text' }: Props) {
  const { act, asks } = formWords[name]
  return (
    <FormAct
      act={act}
      asked={{
        title: act,
        text: textHints[name],
        done: doneWords,
        questions: [{ source, label: asks }],
        document,
        variablesOf: (answered) => ({ ...variables, ...answered }),
      }}
    />
  )
}
