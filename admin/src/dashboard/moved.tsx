import { Alert, List, ListItem, Skeleton, Typography } from '@mui/material'
import { type Scope } from '../figures/figure.ts'
import { useAsked } from '../figures/use-asked.ts'
import { outlineOf, type ResourceName } from '../graph/meta.ts'
import { RecordLink } from '../resource/record-link.tsx'
import { formatInstant } from '../words/format.ts'
import { useLanguage, useSay } from '../words/words.ts'
import { moved } from './dashboard.documents.ts'

type Row = { id: string; name: string; updatedAt: string }
type Answer = Readonly<Record<string, { items: readonly Row[] } | null>>

const lists = [
  'needs',
  'serviceOffers',
  'activities',
  'jointActions',
  'meetings',
] as const satisfies readonly ResourceName[]
const MOST = 6

/** What was changed last in the lists people work on together. */
export default function Moved({ scope }: { scope: Scope }) {
  const say = useSay()
  const language = useLanguage()
  const here = Object.fromEntries(Object.entries(scope).map(([place, id]) => [place, { eq: id }]))
  const { data, problem } = useAsked<Answer>([moved], Object.fromEntries(lists.map((list) => [list, here])))
  if (problem) return <Alert severity="error">{problem}</Alert>
  if (!data) return <Skeleton variant="rounded" height={120} />
  const rows = lists
    .flatMap((list) => (data[list]?.items ?? []).map((row) => ({ ...row, list })))
    .sort((one, other) => Date.parse(other.updatedAt) - Date.parse(one.updatedAt))
    .slice(0, MOST)
  if (!rows.length) return <Typography sx={{ color: 'text.secondary' }}>{say('noRows')}</Typography>
  return (
    <List dense disablePadding>
      {rows.map(({ id, list, name, updatedAt }) => (
        <ListItem key={id} disableGutters sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}>
          <span>
            {say(outlineOf(list).label)} · <RecordLink resource={list} id={id} text={name} />
          </span>
          <Typography component="span" variant="body2" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
            {formatInstant(updatedAt, language)}
          </Typography>
        </ListItem>
      ))}
    </List>
  )
}
