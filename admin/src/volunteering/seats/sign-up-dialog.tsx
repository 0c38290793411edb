import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material'
import { useId, useState } from 'react'
import {
  BooleanInput,
  Form,
  NumberInput,
  type RaRecord,
  required,
  useNotify,
  useRefresh,
  useTranslate,
} from 'react-admin'
import { useWatch } from 'react-hook-form'
import { newKey } from '../../acts/new-key.ts'
import { useAct } from '../../acts/use-act.ts'
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
  const act = useAct()
  const titleId = useId()
  // a sign-up that is refused is corrected and asked for anew; one that is only sent twice is the same
  const [key, setKey] = useState(newKey)

  async function submit(asked: Record<string, unknown>) {
    const { answer, errors } = await act<Answer>(signUp, { ...asked, shiftId: shift.id, key })
    if (errors) setKey(newKey())
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
