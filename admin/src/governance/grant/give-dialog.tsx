import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material'
import { useState } from 'react'
import { Form, required, SelectInput, TextInput, useNotify, useRefresh, useTranslate } from 'react-admin'
import { useWatch } from 'react-hook-form'
import { useAct } from '../../acts/use-act.ts'
import { ReferencePicker } from '../../resource/reference-picker.tsx'
import { levelWord } from '../../words/levels.ts'
import { useSay } from '../../words/words.ts'
import { give, invite } from './grant.documents.ts'
import { grantWords } from './grant-words.ts'
import { placeType } from './grantable.ts'

type Invitation = { username: string; firstPassword: string }
type Answer = { result: Partial<Invitation> }

type Props = { isInvitation: boolean; levels: readonly string[]; onClose: () => void }

/** Gives a duty at a place to an account, which an invitation makes first. */
export default function GiveDialog({ isInvitation, levels, onClose }: Props) {
  const say = useSay()
  const translate = useTranslate()
  const notify = useNotify()
  const refresh = useRefresh()
  const act = useAct()
  const [made, setMade] = useState<Partial<Invitation>>()

  async function submit({ level, ...input }: Record<string, unknown>) {
    const { answer, errors } = await act<Answer>(isInvitation ? invite : give, {
      input: { ...input, level: String(level).toUpperCase() },
    })
    if (!answer) return errors
    refresh()
    if (isInvitation) return setMade(answer.result)
    notify(say(grantWords.given), { type: 'info' })
    onClose()
  }

  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby="give-title">
      <DialogTitle id="give-title">
        {say(made ? grantWords.invited : isInvitation ? grantWords.inviteTitle : grantWords.giveTitle)}
      </DialogTitle>
      {made ? (
        <FirstPassword {...made} onClose={onClose} />
      ) : (
        <Form onSubmit={submit}>
          <DialogContent sx={{ pt: 0 }}>
            <TextInput
              source="username"
              label={say(grantWords.username)}
              validate={required()}
              helperText={false}
              autoFocus
            />
            {isInvitation && (
              <TextInput
                source="name"
                label={say(grantWords.accountName)}
                validate={required()}
                helperText={say(grantWords.inviteHint)}
              />
            )}
            <SelectInput
              source="level"
              label={say(grantWords.level)}
              validate={required()}
              helperText={false}
              choices={levels.map((id) => ({ id, name: say(levelWord(id)) }))}
            />
            <Place />
          </DialogContent>
          <DialogActions>
            <Button color="inherit" onClick={onClose}>
              {translate('ra.action.cancel')}
            </Button>
            <Button type="submit" variant="contained">
              {say(isInvitation ? grantWords.invite : grantWords.give)}
            </Button>
          </DialogActions>
        </Form>
      )}
    </Dialog>
  )
}

/** The place is picked among those of the chosen level. */
function Place() {
  const say = useSay()
  const level: unknown = useWatch({ name: 'level' })
  const type = placeType[String(level)]
  return type ? (
    <ReferencePicker key={type} source="placeId" type={type} label={say(grantWords.place)} validate={required()} />
  ) : null
}

function FirstPassword({ username, firstPassword, onClose }: Partial<Invitation> & { onClose: () => void }) {
  const say = useSay()
  return (
    <>
      <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
        <Typography>{`${say(grantWords.username)}：${username}`}</Typography>
        <Typography>
          {`${say(grantWords.firstPassword)}：`}
          <code>{firstPassword}</code>
        </Typography>
        <Alert severity="warning">{say(grantWords.firstPasswordHint)}</Alert>
      </DialogContent>
      <DialogActions>
        <Button variant="contained" onClick={onClose}>
          {say('close')}
        </Button>
      </DialogActions>
    </>
  )
}
