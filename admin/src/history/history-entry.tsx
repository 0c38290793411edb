import { Box, Typography } from '@mui/material'
import { type RaRecord } from 'react-admin'
import { metaOf } from '../graph/meta.ts'
import { Value } from '../resource/value.tsx'
import { formatInstant } from '../words/format.ts'
import { levelWord } from '../words/levels.ts'
import { useLanguage, useSay } from '../words/words.ts'
import { type Change, type Entry } from './entries.ts'
import { actionWords, historyWords } from './history-words.ts'

type Props = { resource: string; entry: Entry; grant?: RaRecord }

/** One write: when, by whom, as what, and its fields. Whose grant the reader may not see is named by its level. */
export function HistoryEntry({ resource, entry, grant }: Props) {
  const say = useSay()
  const language = useLanguage()
  const { fields } = metaOf(resource)
  const level = entry.level === 'SYSTEM' ? say(historyWords.program) : say(levelWord(entry.level))
  const who = [grant?.accountName, grant?.placeName, level].filter(Boolean).join(' · ')
  return (
    <Box component="li" sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
      <Typography variant="body2">
        <strong>{say(actionWords[entry.action] ?? [entry.action, entry.action])}</strong>
        {` · ${formatInstant(entry.at, language)} · ${who}`}
      </Typography>
      <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
        {Object.keys(fields).flatMap((name) =>
          entry.changes
            .filter(({ field }) => field === name)
            .map((change) => <ChangedField key={name} resource={resource} name={name} change={change} />),
        )}
      </Box>
    </Box>
  )
}

type Changed = { resource: string; name: string; change: Change }

function ChangedField({ resource, name, change: { before, after, personal } }: Changed) {
  const say = useSay()
  const { label } = metaOf(resource).fields[name] ?? { label: [name, name] as const }
  const value = (text: string | null) => <Value resource={resource} name={name} record={{ id: '', [name]: text }} />
  return (
    <Typography component="li" variant="body2">
      {say(label)}：
      {personal ? (
        say(historyWords.personal)
      ) : (
        <>
          {before !== null && <>{value(before)} → </>}
          {value(after)}
        </>
      )}
    </Typography>
  )
}
