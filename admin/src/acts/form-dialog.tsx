import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  MenuItem,
} from '@mui/material'
import { useId } from 'react'
import {
  DateInput,
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
import { enums, type Pair } from '../graph/meta.ts'
import { InstantInput } from '../resource/instant-input.tsx'
import { ReferencePicker } from '../resource/reference-picker.tsx'
import { useSay } from '../words/words.ts'
import { type Asked, type Question, type Values } from './asked.ts'
import { useFormAct } from './use-form-act.ts'

type Props = { act: Pair; asked: Asked; onClose: () => void; onDone?: () => void }

/** Asks what an act needs to know and does it; what is wrong with an answer stands under its field, what is wrong elsewhere below. */
export default function FormDialog({ act, asked, onClose, onDone }: Props) {
  const titleId = useId()
  const say = useSay()
  const translate = useTranslate()
  const notify = useNotify()
  const refresh = useRefresh()
  const sources = asked.questions.map(({ source }) => source)
  const { perform, elsewhere } = useFormAct(sources)
  async function submit(values: Values) {
    // the form also holds the record of the page it stands on
    const answered = Object.fromEntries(sources.map((name) => [name, values[name]]))
    const { answer, errors } = await perform(asked.document, asked.variablesOf(answered))
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
          {elsewhere && <Alert severity="error">{elsewhere}</Alert>}
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

function Input({ question: { source, label, hint, kind, oneOf, least = 1, isOptional } }: { question: Question }) {
  const say = useSay()
  const given = { source, label: say(label), helperText: hint ? say(hint) : false } as const
  const must = isOptional ? [] : [required()]
  if (oneOf)
    return (
      <TextInput {...given} select validate={must}>
        {Object.entries(enums[oneOf] ?? {}).map(([value, word]) => (
          <MenuItem key={value} value={value}>
            {say(word)}
          </MenuItem>
        ))}
      </TextInput>
    )
  if (kind === 'Volunteer' || kind === 'PartnerUnit' || kind === 'SocialOrganisation')
    return (
      <ReferencePicker source={source} type={kind} label={say(label)} validate={isOptional ? undefined : required()} />
    )
  if (kind === 'instant') return <InstantInput {...given} validate={must} />
  if (kind === 'day') return <DateInput {...given} validate={must} />
  if (kind === 'number') return <NumberInput {...given} validate={[...must, minValue(least)]} />
  return <TextInput {...given} validate={[...must, minLength(2), maxLength(200)]} />
}
