import { Alert, Box, CardContent, LinearProgress, Skeleton, Typography } from '@mui/material'
import { createElement, Suspense } from 'react'
import { type RaRecord, Show, useGetResourceLabel, useShowContext } from 'react-admin'
import { type FieldMeta, metaOf } from '../graph/meta.ts'
import { HistorySection } from '../history/history-section.tsx'
import { PrintHeader } from '../print/print-header.tsx'
import { formatInstant } from '../words/format.ts'
import { useLanguage, useSay } from '../words/words.ts'
import { type Page } from './description.ts'
import { RecordActions } from './record-actions.tsx'
import { Related } from './related.tsx'
import { SampleChip } from './sample-chip.tsx'
import { Value } from './value.tsx'
import { useWholeRecord } from './whole-record.ts'

/** A record, read: every labelled field, what it is related to, when it was written. */
export default function ShowPage({ page }: { page: Page }) {
  return (
    <Show actions={<RecordActions page={page} to="edit" />} queryOptions={{ refetchOnMount: 'always' }}>
      <ShowView page={page} />
    </Show>
  )
}

const unshown = new Set(['id', 'version', 'createdAt', 'updatedAt', 'archivedAt', 'sample'])

/** A reference is shown by the record it points at, where the graph gives it. */
const isShown = (fields: Readonly<Record<string, FieldMeta>>) => (name: string) =>
  !unshown.has(name) &&
  fields[name]?.relation !== 'many' &&
  !(name.endsWith('Id') && fields[name.slice(0, -2)]?.relation === 'one')

function ShowView({ page }: { page: Page }) {
  const say = useSay()
  const language = useLanguage()
  const labelOf = useGetResourceLabel()
  const record = useWholeRecord(useShowContext<RaRecord>())
  if (!record) return <LinearProgress />
  const { fields, title } = metaOf(page.resource)
  const beside = (name: string) =>
    page.besideMasked && fields[name]?.masked && record[name] && createElement(page.besideMasked, { name })
  return (
    <CardContent>
      <PrintHeader title={labelOf(page.resource, 1)} />
      {record.archivedAt && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {say('archivedSince', { when: formatInstant(record.archivedAt, language) })}
        </Alert>
      )}
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5, mb: 2 }}>
        <Typography variant="h5" component="h2">
          {record[title] === null ? (
            labelOf(page.resource, 1)
          ) : (
            <Value resource={page.resource} name={title} record={record} links={false} />
          )}
          <SampleChip record={record} />
        </Typography>
        {beside(title)}
      </Box>
      {page.overview && (
        <Box sx={{ mb: 3 }}>
          <Suspense fallback={<Skeleton variant="rounded" height={320} />}>{createElement(page.overview)}</Suspense>
        </Box>
      )}
      <Box
        component="dl"
        sx={{ m: 0, display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr', lg: '1fr 1fr 1fr' } }}
      >
        {Object.keys(fields)
          .filter((name) => name !== title)
          .filter(isShown(fields))
          .map((name) => (
            <Box key={name}>
              <Typography
                component="dt"
                variant="body2"
                sx={{ color: 'text.secondary' }}
                title={fields[name]?.note && say(fields[name].note)}
              >
                {fields[name] && say(fields[name].label)}
              </Typography>
              <Typography component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
                <Value resource={page.resource} name={name} record={record} tone={page.tone} />
                {beside(name)}
              </Typography>
            </Box>
          ))}
      </Box>
      <Related page={page} record={record} />
      <HistorySection resource={page.resource} record={record} />
      {record.createdAt && (
        <Typography variant="body2" sx={{ color: 'text.secondary', mt: 3 }}>
          {say('recorded', {
            created: formatInstant(record.createdAt, language),
            updated: formatInstant(record.updatedAt, language),
          })}
        </Typography>
      )}
    </CardContent>
  )
}
