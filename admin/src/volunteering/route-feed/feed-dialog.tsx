import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material'
import { useState } from 'react'
import { Form, type RaRecord, required, TextInput, useRefresh, useTranslate } from 'react-admin'
import { useAct } from '../../acts/use-act.ts'
import { useSay } from '../../words/words.ts'
import { feedWords } from './feed-words.ts'
import { createFeed } from './route-feed.documents.ts'

type Answer = { result: { path: string } }

/** Makes a calendar feed of a route and shows its address, the only time it is known. */
export default function FeedDialog({ route, onClose }: { route: RaRecord; onClose: () => void }) {
  const say = useSay()
  const translate = useTranslate()
  const refresh = useRefresh()
  const act = useAct()
  const [path, setPath] = useState<string>()
  async function submit({ name }: Record<string, unknown>) {
    const { answer, errors } = await act<Answer>(createFeed, { input: { routeId: route.id, name } })
    if (!answer) return errors
    setPath(answer.result.path)
  }
  function close() {
    if (path) refresh()
    onClose()
  }
  return (
    <Dialog open onClose={close} maxWidth="sm" fullWidth aria-labelledby="feed-title">
      <DialogTitle id="feed-title">
        {path ? say(feedWords.made) : say(feedWords.createTitle, { name: route.name })}
      </DialogTitle>
      {path ? (
        <>
          <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
            <code style={{ overflowWrap: 'anywhere' }}>{`${window.location.origin}${path}`}</code>
            <Alert severity="warning">{say(feedWords.madeHint)}</Alert>
          </DialogContent>
          <DialogActions>
            <Button variant="contained" onClick={close}>
              {say('close')}
            </Button>
          </DialogActions>
        </>
      ) : (
        <Form onSubmit={submit}>
          <DialogContent sx={{ pt: 0 }}>
            <TextInput
              source="name"
              label={say(feedWords.purpose)}
              helperText={say(feedWords.purposeHint)}
              validate={required()}
              autoFocus
            />
          </DialogContent>
          <DialogActions>
            <Button color="inherit" onClick={close}>
              {translate('ra.action.cancel')}
            </Button>
            <Button type="submit" variant="contained">
              {say(feedWords.create)}
            </Button>
          </DialogActions>
        </Form>
      )}
    </Dialog>
  )
}
