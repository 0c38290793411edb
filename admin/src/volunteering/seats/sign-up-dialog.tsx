import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material'
import { useId } from 'react'
import {
  BooleanInput,
  Form,
  NumberInput,
  type RaRecord,
  required,
  TextInput,
  useNotify,
  useRefresh,
  useTranslate,
} from 'react-admin'
import { useWatch } from 'react-hook-form'
import { useFormAct } from '../../acts/use-form-act.ts'
import { ReferencePicker } from '../../resource/reference-picker.tsx'
import { useSay } from '../../words/words.ts'
import { signUp } from './seats.documents.ts'
import { seatsWords } from './seats-words.ts'

type Answer = { result: { state: string; waitingPlace: number | null } }
type Props = { shift: RaRecord; isOwn: boolean; onClose: () => void }

/** Takes seats of a shift; says whether they were free, or which place in the queue it is. */
export default function SignUpDialog({ shift, isOwn, onClose }: Props) {
  const say = useSay()
  const translate = useTranslate()
  const notify = useNotify()
  const refresh = useRefresh()
  const titleId = useId()
  const { perform, elsewhere } = useFormAct([
    'attends',
    'children',
    'guardianAgrees',
    ...(isOwn ? [] : ['volunteerId', 'trainingWaiver']),
  ])

  async function submit(asked: Record<string, unknown>) {
    const { answer, errors } = await perform<Answer>(signUp, { ...asked, shiftId: shift.id })
    if (!answer) return errors
    const { state, waitingPlace } = answer.result
    notify(state === 'WAITLISTED' ? say(seatsWords.waiting, { place: waitingPlace ?? 0 }) : say(seatsWords.confirmed), {
      type: 'info',
    })
    refresh()
    onClose()
  }

  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{say(seatsWords.signUpTitle, { name: String(shift.name) })}</DialogTitle>
      <Form onSubmit={submit} defaultValues={{ attends: true, children: 0, guardianAgrees: false }}>
        <DialogContent sx={{ pt: 0 }}>
          {!isOwn && (
            <ReferencePicker
              source="volunteerId"
              type="Volunteer"
              label={say(seatsWords.volunteer)}
              validate={required()}
            />
          )}
          <BooleanInput source="attends" label={say(seatsWords.attends)} helperText={false} />
          <NumberInput
            source="children"
            label={say(seatsWords.children)}
            helperText={say(seatsWords.childrenHint)}
            min={0}
            max={10}
          />
          <Guardian />
          {!isOwn && (
            <TextInput
              source="trainingWaiver"
              label={say(seatsWords.trainingWaiver)}
              helperText={say(seatsWords.trainingWaiverHint)}
            />
          )}
          {elsewhere && <Alert severity="error">{elsewhere}</Alert>}
        </DialogContent>
        <DialogActions>
          <Button color="inherit" onClick={onClose}>
            {translate('ra.action.cancel')}
          </Button>
          <Button type="submit" variant="contained">
            {say(seatsWords.signUp)}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  )
}

/** Asked only where there are children. */
function Guardian() {
  const say = useSay()
  const children: unknown = useWatch({ name: 'children' })
  return Number(children) > 0 ? (
    <BooleanInput source="guardianAgrees" label={say(seatsWords.guardianAgrees)} helperText={false} />
  ) : null
}
