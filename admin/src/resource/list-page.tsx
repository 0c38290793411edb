import { Alert, Box, Card, useMediaQuery } from '@mui/material'
import { type Theme } from '@mui/material/styles'
import { CreateButton, ListBase, Pagination, Title, useListContext } from 'react-admin'
import { useSay } from '../words/words.ts'
import { ArchivedSwitch } from './archived-switch.tsx'
import { Cards } from './cards.tsx'
import { type Page } from './description.ts'
import { NoneYet, NothingFiltered } from './empty.tsx'
import { FilterBar } from './filter-bar.tsx'
import { Rows } from './rows.tsx'

/** The list of an entity: filters, rows (cards on a phone), pages. One request. */
export default function ListPage({ page }: { page: Page }) {
  const sort = page.sort && { field: page.sort[0], order: page.sort[1] }
  return (
    <ListBase perPage={25} sort={sort} exporter={false}>
      <ListView page={page} />
    </ListBase>
  )
}

function ListView({ page }: { page: Page }) {
  const say = useSay()
  const phone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'))
  const { defaultTitle, error, isPending, total, filterValues, meta } = useListContext()
  const filtered = Object.keys(filterValues).length > 0
  const empty = !isPending && !error && total === 0
  return (
    <Box sx={{ py: 1.5 }}>
      <Title defaultTitle={defaultTitle} />
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 1.5, mb: 1.5 }}>
        <FilterBar page={page} />
        <ArchivedSwitch />
        <CreateButton variant="contained" sx={{ flexShrink: 0, whiteSpace: 'nowrap', minHeight: 38 }} />
      </Box>
      {meta?.partial && (
        <Alert severity="warning" sx={{ mb: 1 }}>
          {say('partial')}
        </Alert>
      )}
      {error ? (
        <Alert severity="error">{error.message}</Alert>
      ) : empty ? (
        filtered ? (
          <NothingFiltered />
        ) : (
          <NoneYet page={page} />
        )
      ) : (
        <>
          {phone ? (
            <Cards page={page} />
          ) : (
            <Card sx={{ overflow: 'visible' }}>
              <Rows page={page} />
            </Card>
          )}
          <Pagination rowsPerPageOptions={[25, 50, 100]} />
        </>
      )}
    </Box>
  )
}
