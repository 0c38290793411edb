import { Alert, LinearProgress, TablePagination, Typography } from '@mui/material'
import { useState } from 'react'
import { type RaRecord, useGetMany } from 'react-admin'
import { useAsked } from '../figures/use-asked.ts'
import { useSay } from '../words/words.ts'
import { type Answer } from './entries.ts'
import { historyOf } from './history.documents.ts'
import { HistoryEntry } from './history-entry.tsx'
import { historyWords } from './history-words.ts'

const PER_PAGE = 10

/** Who changed which field of a record when, newest first. */
export default function History({ resource, id }: { resource: string; id: RaRecord['id'] }) {
  const say = useSay()
  const [page, setPage] = useState(0)
  const { data, problem } = useAsked<Answer>([historyOf[resource]!], { id, page: page + 1, perPage: PER_PAGE })
  const { items = [], total = 0 } = data?.result?.history ?? {}
  const grants = [...new Set(items.flatMap(({ grantId }) => grantId ?? []))]
  const { data: known = [] } = useGetMany<RaRecord>('grants', { ids: grants }, { enabled: grants.length > 0 })
  if (problem) return <Alert severity="error">{problem}</Alert>
  if (!data) return <LinearProgress />
  if (!total) return <Typography sx={{ color: 'text.secondary' }}>{say(historyWords.none)}</Typography>
  return (
    <>
      <Typography component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {items.map((entry) => (
          <HistoryEntry
            key={entry.id}
            resource={resource}
            entry={entry}
            grant={known.find((grant) => grant?.id === entry.grantId)}
          />
        ))}
      </Typography>
      {total > PER_PAGE && (
        <TablePagination
          component="div"
          count={total}
          page={page}
          rowsPerPage={PER_PAGE}
          rowsPerPageOptions={[PER_PAGE]}
          labelDisplayedRows={({ from, to, count }) => say('rowsShown', { from, to, count })}
          getItemAriaLabel={(which) => say(which === 'next' ? 'nextPage' : 'previousPage')}
          onPageChange={(_, next) => setPage(next)}
        />
      )}
    </>
  )
}
