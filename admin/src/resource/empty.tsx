import { Box, Button, Typography } from '@mui/material'
import { type ReactNode } from 'react'
import { useCanAccess, useGetResourceLabel, useListContext } from 'react-admin'
import { useSay } from '../words/words.ts'
import { type Page } from './description.ts'

const Middle = ({ children }: { children: ReactNode }) => (
  <Box sx={{ display: 'grid', justifyItems: 'center', gap: 1.5, py: 8, textAlign: 'center' }}>{children}</Box>
)

/** A list without a record says what to do next. */
export function NoneYet({ page }: { page: Page }) {
  const say = useSay()
  const labelOf = useGetResourceLabel()
  const { canAccess } = useCanAccess({ resource: page.resource, action: 'create' })
  return (
    <Middle>
      <Typography variant="h6" component="p">
        {say('noneYet', { name: labelOf(page.resource, 2) })}
      </Typography>
      <Typography sx={{ color: 'text.secondary' }}>{say(canAccess ? 'createFirst' : 'noneToSee')}</Typography>
    </Middle>
  )
}

/** Filters that leave nothing can be taken away again. */
export function NothingFiltered() {
  const say = useSay()
  const labelOf = useGetResourceLabel()
  const { resource, filterValues, setFilters } = useListContext()
  const onlyArchived = Object.keys(filterValues).join() === 'archived'
  return (
    <Middle>
      <Typography>{say(onlyArchived ? 'noneArchived' : 'nothingFiltered', { name: labelOf(resource, 2) })}</Typography>
      <Button variant="outlined" onClick={() => setFilters({})}>
        {say('clearFilters')}
      </Button>
    </Middle>
  )
}
