import { Card, List, ListItem, ListItemButton, Skeleton, Stack, Typography } from '@mui/material'
import { Fragment } from 'react'
import { type RaRecord, useCreatePath, useListContext } from 'react-admin'
import { Link } from 'react-router-dom'
import { fieldOf, metaOf } from '../graph/meta.ts'
import { useColumns } from './columns.ts'
import { type Page } from './description.ts'
import { SampleChip } from './sample-chip.tsx'
import { Value } from './value.tsx'

/** The rows of a list on a phone: one card each, its name, its state, and what else the list shows. */
export function Cards({ page }: { page: Page }) {
  const { data, isPending } = useListContext<RaRecord>()
  if (isPending) return <Skeleton variant="rounded" height={320} />
  return (
    <List disablePadding sx={{ display: 'grid', gap: 1 }}>
      {data?.map((record) => (
        <ListItem key={record.id} disablePadding>
          <RecordCard page={page} record={record} />
        </ListItem>
      ))}
    </List>
  )
}

function RecordCard({ page, record }: { page: Page; record: RaRecord }) {
  const path = useCreatePath()
  const { title } = metaOf(page.resource)
  const { chosen } = useColumns(page)
  const others = chosen.filter((name) => name !== title)
  const chips = others.filter((name) => page.tone && fieldOf(page.resource, name).enum && record[name] in page.tone)
  const texts = others.filter((name) => !chips.includes(name) && (record[name] ?? '') !== '')
  return (
    <Card sx={{ width: '100%' }}>
      <ListItemButton
        component={Link}
        to={path({ resource: page.resource, type: 'show', id: record.id })}
        sx={{ display: 'block', p: 1.5 }}
      >
        <Stack direction="row" sx={{ justifyContent: 'space-between', gap: 1 }}>
          <Typography sx={{ fontWeight: 600 }}>
            <Value resource={page.resource} name={title} record={record} links={false} />
            <SampleChip record={record} />
          </Typography>
          {chips.map((name) => (
            <Value key={name} resource={page.resource} name={name} record={record} tone={page.tone} links={false} />
          ))}
        </Stack>
        <Typography variant="body2" sx={{ color: 'text.secondary' }} component="div">
          {texts.map((name, index) => (
            <Fragment key={name}>
              {index > 0 && ' · '}
              <Value resource={page.resource} name={name} record={record} links={false} />
            </Fragment>
          ))}
        </Typography>
      </ListItemButton>
    </Card>
  )
}
