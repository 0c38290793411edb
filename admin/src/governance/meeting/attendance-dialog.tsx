import {
  Alert,
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  FormControlLabel,
  FormGroup,
} from '@mui/material'
import { useId, useState } from 'react'
import { type RaRecord, useNotify, useRefresh, useTranslate } from 'react-admin'
import { useFormAct } from '../../acts/use-form-act.ts'
import { useAsked } from '../../figures/use-asked.ts'
import { enums } from '../../graph/meta.ts'
import { useSay } from '../../words/words.ts'
import { invited, recordAttendance } from './meeting.documents.ts'
import { attendanceWords } from './meeting-words.ts'

type Invited = {
  id: string
  answer: string
  attendeePost: string | null
  attended: boolean | null
  unit: { name: string } | null
  organisation: { name: string } | null
}

/** Who of those asked came: a tick each, as answered before it is told. */
export default function AttendanceDialog({ meeting, onClose }: { meeting: RaRecord; onClose: () => void }) {
  const titleId = useId()
  const say = useSay()
  const translate = useTranslate()
  const notify = useNotify()
  const refresh = useRefresh()
  const { perform, elsewhere } = useFormAct([])
  const { data, problem } = useAsked<{ page: { items: Invited[] } }>([invited], { meetingId: meeting.id })
  const [changed, setChanged] = useState<Readonly<Record<string, boolean>>>({})
  const rows = data?.page.items ?? []
  const hasCome = ({ id, attended, answer }: Invited) => changed[id] ?? attended ?? answer === 'COMING'
  async function save() {
    const cameIds = rows.filter(hasCome).map(({ id }) => id)
    const { answer } = await perform(recordAttendance, { id: meeting.id, version: meeting.version, cameIds })
    if (!answer) return
    notify(say(attendanceWords.done), { type: 'info' })
    refresh()
    onClose()
  }
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{say(attendanceWords.title)}</DialogTitle>
      <DialogContent>
        <DialogContentText>
          {say(data && !rows.length ? attendanceWords.nobody : attendanceWords.text)}
        </DialogContentText>
        <FormGroup>
          {rows.map((row) => (
            <FormControlLabel
              key={row.id}
              control={
                <Checkbox
                  size="small"
                  checked={hasCome(row)}
                  onChange={(_, checked) => setChanged({ ...changed, [row.id]: checked })}
                />
              }
              label={[
                (row.unit ?? row.organisation)?.name,
                say(enums.InvitationAnswer?.[row.answer] ?? [row.answer, row.answer]),
                row.attendeePost,
              ]
                .filter(Boolean)
                .join(' · ')}
            />
          ))}
        </FormGroup>
        {(problem || elsewhere) && <Alert severity="error">{problem || elsewhere}</Alert>}
      </DialogContent>
      <DialogActions>
        <Button color="inherit" onClick={onClose}>
          {translate('ra.action.cancel')}
        </Button>
        <Button variant="contained" disabled={!rows.length} onClick={save}>
          {say(attendanceWords.save)}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
