import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material'
import { useId, useState } from 'react'
import {
  Form,
  maxLength,
  minLength,
  minValue,
  NumberInput,
  required,
  TextInput,
  useNotify,
  useRefresh,
  useTranslate,
} from 'react-admin'
import { type Pair } from '../graph/meta.ts'
import { useSay } from '../words/words.ts'
import { newKey } from './new-key.ts'
import { useAct } from './use-act.ts'

type Values = Record<string, unknown>
export type Question = { source: string; label: Pair; hint?: Pair; isNumber?: boolean; isOptional?: boolean }
export type Asked = {
  title: Pair
  text: Pair
  done: Pair
  questions: readonly Question[]
  /** What stands in the form before anything is typed. */
  known?: Values
  document: string
  /** What the document takes of what was answered; its key is added. */
  variablesOf: (answered: Values) => Values
}
type Props = { act: Pair; asked: Asked; onClose: () => void; onDone?: () => void }

/** Asks what an act needs to know and does it; what is wrong with an answer stands under its field, anything else is said. */
export default function FormDialog({ act, asked, onClose, onDone }: Props) {
  const titleId = useId()
  const say = useSay()
  const translate = useTranslate()
  const notify = useNotify()
  const refresh = useRefresh()
  const perform = useAct()
  // what is refused is corrected and asked for anew; what is only sent twice is the same
  const [key, setKey] = useState(newKey)
  async function submit(answered: Values) {
    const { answer, errors } = await perform(asked.document, { ...asked.variablesOf(answered), key })
    if (errors) setKey(newKey())
    const elsewhere = Object.entries(errors ?? {}).find(([name]) =>
      asked.questions.every(({ source }) => source !== name),
    )
    if (elsewhere) notify(String(elsewhere[1]), { type: 'error' })
    if (!answer) return errors
    notify(say(asked.done), { type: 'info' })
    refresh()
    onDone?.()
    onClose()
  }
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{say(asked.title)}</DialogTitle>
      <Form onSubmit={submit} defaultValues={asked.known}>
        <DialogContent sx={{ pt: 0 }}>
          <DialogContentText sx={{ mb: 1 }}>{say(asked.text)}</DialogContentText>
          {asked.questions.map((question) => (
            <Input key={question.source} question={question} />
          ))}
        </DialogContent>
        <DialogActions>
          <Button color="inherit" onClick={onClose}>
            {translate('ra.action.cancel')}
          </Button>
          <Button type="submit" variant="contained">
            {say(act)}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  )
}

function Input({ question: { source, label, hint, isNumber, isOptional } }: { question: Question }) {
  const say = useSay()
  const given = { source, label: say(label), helperText: hint ? say(hint) : false } as const
  const must = isOptional ? [] : [required()]
  if (isNumber) return <NumberInput {...given} validate={[...must, minValue(1)]} />
  return <TextInput {...given} validate={[...must, minLength(2), maxLength(200)]} />
}
