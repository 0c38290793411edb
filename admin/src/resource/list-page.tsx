import { Alert, Box, Card, useMediaQuery } from '@mui/material'
import { type Theme } from '@mui/material/styles'
import { createElement } from 'react'
import {
  CreateButton,
  ListBase,
  Pagination,
  Title,
  useGetResourceLabel,
  useListContext,
  useTranslate,
} from 'react-admin'
import { useWithKey } from '../keyboard/with-key.ts'
import { LiveList } from '../live/live-list.tsx'
import { PrintHeader } from '../print/print-header.tsx'
import { PrintedFilters } from '../print/printed-filters.tsx'
import { useSay } from '../words/words.ts'
import { Cards } from './cards.tsx'
import { useColumns } from './columns.ts'
import { type Page } from './description.ts'
import { NoneYet, NothingFiltered } from './empty.tsx'
import { FilterBar } from './filter-bar.tsx'
import { ListTools } from './list-tools.tsx'
import { Rows } from './rows.tsx'

/** The list of an entity: filters, rows (cards on a phone), pages. One request. */
export default function ListPage({ page }: { page: Page }) {
  const sort = page.sort && { field: page.sort[0], order: page.sort[1] }
  const { chosen } = useColumns(page)
  // acts need the whole record
  const meta = { columns: chosen, whole: Boolean(page.acts) }
  return (
    <ListBase perPage={25} sort={sort} exporter={false} queryOptions={{ meta }}>
      <ListView page={page} />
    </ListBase>
  )
}

function ListView({ page }: { page: Page }) {
  const say = useSay()
  const translate = useTranslate()
  const withKey = useWithKey()
  const labelOf = useGetResourceLabel()
  const { defaultTitle, error, isPending, isPlaceholderData, total, filterValues, meta } = useListContext()
  // what is shown until the answer comes was found with the filters of before
  const isFiltered = Object.keys(filterValues).length > 0 || isPlaceholderData
  const isEmpty = !isPending && !error && total === 0
  return (
    <Box sx={{ pt: 1.5, pb: { xs: 9, sm: 1.5 } }}>
      <Title defaultTitle={defaultTitle} />
      <LiveList />
      <PrintHeader title={labelOf(page.resource, 2)}>
        <PrintedFilters />
      </PrintHeader>
      <Box
        className="no-print"
        sx={{ display: 'flex', alignItems: 'flex-start', justifyContent: 'flex-end', gap: 1.5, mb: 0.5 }}
      >
        {(isFiltered || !isEmpty) && <FilterBar page={page} />}
        {page.tools && createElement(page.tools)}
        <CreateButton
          variant="contained"
          {...withKey(translate('ra.action.create'), 'n')}
          sx={{ flexShrink: 0, whiteSpace: 'nowrap', minHeight: 38 }}
        />
      </Box>
      <ListTools page={page} />
      {meta?.partial && (
        <Alert severity="warning" sx={{ mb: 1 }}>
          {say('partial')}
        </Alert>
      )}
      {error ? (
        <Alert severity="error">{error.message}</Alert>
      ) : isEmpty ? (
        isFiltered ? (
          <NothingFiltered />
        ) : (
          <NoneYet page={page} />
        )
      ) : (
        <Records page={page} />
      )}
    </Box>
  )
}

function Records({ page }: { page: Page }) {
  const phone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'))
  return (
    <>
      {phone ? (
        <Cards page={page} />
      ) : (
        <Card sx={{ overflow: 'visible', position: 'relative' }}>
          <Rows page={page} />
        </Card>
      )}
      <Pagination rowsPerPageOptions={[25, 50, 100]} />
    </>
  )
}
