import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  List,
  ListItem,
  ListItemText,
  Typography,
} from '@mui/material'
import { useEffect, useId, useState } from 'react'
import { type RaRecord, useDataProvider, useNotify } from 'react-admin'
import { newKey } from '../../acts/new-key.ts'
import { useAct } from '../../acts/use-act.ts'
import { type Graph } from '../../graph/data-provider.ts'
import { pageLanguage, useSay } from '../../words/words.ts'
import { bestOffers, proposeMatch } from './match.documents.ts'
import { matchWords } from './match-words.ts'
import { type Reason, type WeighedOffer } from './weighed-offer.ts'

type Offer = WeighedOffer & { fits: boolean; mayFit: boolean }
type Found = { nothingFits: boolean; nothingCertain: boolean; items: Offer[] }

/** The offers that fit a need best, each with its sum; one of them is proposed by a tap. */
export default function FindOffers({ need, onClose }: { need: RaRecord; onClose: () => void }) {
  const titleId = useId()
  const say = useSay()
  const notify = useNotify()
  const act = useAct()
  const graph = useDataProvider<Graph>()
  const [key] = useState(newKey)
  const [found, setFound] = useState<Found>()
  useEffect(() => {
    const leaving = new AbortController()
    graph
      .ask<{ result: Found }>(bestOffers, { needId: need.id }, leaving.signal)
      .then(({ data }) => setFound(data.result))
      .catch((error: Error) => leaving.signal.aborted || notify(error.message, { type: 'error' }))
    return () => leaving.abort()
  }, [graph, need.id, notify])
  async function propose(offerId: string) {
    const { answer, refusal } = await act(proposeMatch, { needId: need.id, offerId, key: `${key}-${offerId}` })
    if (refusal) notify(refusal, { type: 'error' })
    if (answer) notify(say(matchWords.proposed), { type: 'info' })
    onClose()
  }
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{say(matchWords.findTitle, { name: need.name })}</DialogTitle>
      <DialogContent>
        {found?.nothingCertain && (
          <Typography>{say(found.nothingFits ? matchWords.nothingFits : matchWords.nothingCertain)}</Typography>
        )}
        <List>
          {found?.items.map(({ offerId, resourceId, name, score, fits, mayFit, reasons }) => (
            <ListItem
              key={offerId ?? resourceId}
              secondaryAction={
                <Button size="small" onClick={() => propose((offerId ?? resourceId)!)}>
                  {say(matchWords.propose)}
                </Button>
              }
            >
              <ListItemText
                primary={`${name} · ${score}${fits ? '' : ` · ${say(mayFit ? matchWords.near : matchWords.unfit)}`}`}
                secondary={reasons.map((reason) => `${worded(reason)} ${reason.points}`).join(' + ')}
                sx={{ pr: 8 }}
              />
            </ListItem>
          ))}
        </List>
      </DialogContent>
      <DialogActions>
        <Button color="inherit" onClick={onClose}>
          {say(matchWords.close)}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

const worded = ({ text, textEnglish }: Reason) => (pageLanguage() === 'en' ? textEnglish : text)
