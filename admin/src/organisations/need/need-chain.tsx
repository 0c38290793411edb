import { Alert, Box, Skeleton, Typography } from '@mui/material'
import { type RaRecord, useRecordContext } from 'react-admin'
import { useAsked } from '../../figures/use-asked.ts'
import { enums } from '../../graph/meta.ts'
import { RecordLink } from '../../resource/record-link.tsx'
import { useSay } from '../../words/words.ts'
import { ChainLine, type Link } from './chain-line.tsx'
import { chainWords } from './chain-words.ts'
import { needChain } from './need-chain.documents.ts'

type Named = { id: string; name: string }
type Matched = Record<'offer' | 'resource' | 'activity' | 'venue', Named | null> & { id: string; state: string }
type Need = Named & { agendaItem: string | null; meeting: Named | null; matches: { items: Matched[] } | null }

/** Where a need was raised, what it was matched with and what came of it (S78), a line for each match. */
export default function NeedChain() {
  const record = useRecordContext<RaRecord>()
  return record && <Chains key={record.version} id={String(record.id)} />
}

function Chains({ id }: { id: string }) {
  const say = useSay()
  const { data, problem } = useAsked<{ need: Need | null }>([needChain], { id })
  if (problem) return <Alert severity="error">{problem}</Alert>
  if (!data) return <Skeleton variant="rounded" height={90} />
  const { need } = data
  if (!need || (!need.meeting && !need.matches?.items.length)) return null
  const matches = need.matches?.items ?? []
  return (
    <Box component="section" aria-label={say(chainWords.title)}>
      <Typography variant="h6" component="h3">
        {say(chainWords.title)}
      </Typography>
      {(matches.length ? matches : [undefined]).map((match) => (
        <Chain key={match?.id ?? 'none'} need={need} match={match} />
      ))}
    </Box>
  )
}

function Chain({ need, match }: { need: Need; match?: Matched }) {
  const say = useSay()
  const { meeting, agendaItem } = need
  const given = match?.offer ?? match?.resource
  const state = match && say(enums.MatchState?.[match.state] ?? [match.state, match.state])
  const results = (['activity', 'venue'] as const).flatMap((kind) => (match?.[kind] ? [{ kind, of: match[kind] }] : []))
  const links: Link[] = [
    ...(meeting
      ? [
          {
            key: 'meeting',
            title: say(chainWords.meeting),
            content: <RecordLink resource="meetings" id={meeting.id} text={agendaItem ?? meeting.name} />,
            isDone: true,
          },
        ]
      : []),
    { key: 'need', title: say(chainWords.need), content: need.name, isDone: true },
    {
      key: 'match',
      title: state ? `${say(chainWords.match)}：${state}` : say(chainWords.match),
      content: match ? (
        <RecordLink resource="matches" id={match.id} text={given?.name ?? state} />
      ) : (
        say(chainWords.noMatch)
      ),
      isDone: match !== undefined,
    },
    {
      key: 'outcome',
      title: say(chainWords.outcome),
      content: results.length
        ? results.map(({ kind, of }) => (
            <Box key={kind}>
              <RecordLink resource={kind === 'activity' ? 'activities' : 'venues'} id={of.id} text={of.name} />
            </Box>
          ))
        : say(chainWords.noOutcome),
      isDone: results.length > 0,
    },
  ]
  return <ChainLine links={links} />
}
