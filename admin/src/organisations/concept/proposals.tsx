import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  LinearProgress,
  List,
} from '@mui/material'
import { useId, useState } from 'react'
import {
  type HttpError,
  type RaRecord,
  RecordContextProvider,
  useDataProvider,
  useNotify,
  useRefresh,
} from 'react-admin'
import { useAsked } from '../../figures/use-asked.ts'
import { type Graph } from '../../graph/data-provider.ts'
import { useSay } from '../../words/words.ts'
import { conceptProposals } from './concept.documents.ts'
import ConceptPreview from './concept-preview.tsx'
import { type Proposal } from './proposal.ts'
import { ProposalLine } from './proposal-line.tsx'
import { proposalWords } from './proposal-words.ts'

const documents = [conceptProposals]
const withWord = (words: string, word: string) => `${words} ${word}`.trim()

/** What confirmed matches could teach the concepts; each word is looked at, taken or declined by itself. */
export default function Proposals({ onClose }: { onClose: () => void }) {
  const titleId = useId()
  const say = useSay()
  const notify = useNotify()
  const refresh = useRefresh()
  const graph = useDataProvider<Graph>()
  const [round, setRound] = useState(0)
  const [looked, setLooked] = useState<{ concept: RaRecord; word: string }>()
  const { data, problem } = useAsked<{ result: Proposal[] | null }>(documents, {}, round)
  const conceptOf = async ({ conceptId }: Proposal) => (await graph.getOne('concepts', { id: conceptId })).data
  const complain = (error: HttpError) => notify(error.message, { type: 'error' })

  async function keep(proposal: Proposal, field: 'words' | 'declined') {
    const concept = await conceptOf(proposal)
    const data = { version: concept.version, [field]: withWord(concept[field], proposal.word) }
    await graph.update('concepts', { id: concept.id, data, previousData: concept })
    notify(say(field === 'words' ? proposalWords.accepted : proposalWords.declined, { word: proposal.word }), {
      type: 'info',
    })
    setRound(round + 1)
    refresh()
  }
  const look = async (proposal: Proposal) => setLooked({ concept: await conceptOf(proposal), word: proposal.word })

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{say(proposalWords.title)}</DialogTitle>
      <DialogContent tabIndex={0}>
        <DialogContentText>{say(proposalWords.hint)}</DialogContentText>
        {problem && <Alert severity="error">{problem}</Alert>}
        {!data && !problem && <LinearProgress />}
        {data?.result?.length === 0 && <Alert severity="success">{say(proposalWords.none)}</Alert>}
        <List>
          {data?.result?.map((proposal) => (
            <ProposalLine
              key={`${proposal.conceptId} ${proposal.word}`}
              proposal={proposal}
              onLook={() => look(proposal).catch(complain)}
              onAccept={() => keep(proposal, 'words').catch(complain)}
              onDecline={() => keep(proposal, 'declined').catch(complain)}
            />
          ))}
        </List>
      </DialogContent>
      <DialogActions>
        <Button color="inherit" onClick={onClose}>
          {say(proposalWords.close)}
        </Button>
      </DialogActions>
      {looked && (
        <RecordContextProvider value={looked.concept}>
          <ConceptPreview
            typed={{ ...looked.concept, words: withWord(looked.concept.words, looked.word) }}
            onClose={() => setLooked(undefined)}
          />
        </RecordContextProvider>
      )}
    </Dialog>
  )
}
