import FilterList from '@mui/icons-material/FilterList'
import { Badge, Box, Button, useMediaQuery } from '@mui/material'
import { type Theme } from '@mui/material/styles'
import { useState } from 'react'
import { FilterLiveForm, useListContext } from 'react-admin'
import { metaOf } from '../graph/meta.ts'
import { useSay } from '../words/words.ts'
import { type Page } from './description.ts'
import { FilterInput } from './filter-input.tsx'
import { SearchInput } from './search-input.tsx'

const atOnce = 2

/** The filters of a list: the first ones at hand, the others behind a button; on a phone all behind it. */
export function FilterBar({ page }: { page: Page }) {
  const say = useSay()
  const phone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'))
  const [open, setOpen] = useState(false)
  const { filterValues, setFilters } = useListContext()
  const all = page.filters ?? []
  const shown = open ? all : all.slice(0, phone ? 0 : atOnce)
  const hiddenInUse = all.filter((name) => !shown.includes(name) && name in filterValues).length
  const inUse = Object.keys(filterValues).some((name) => name !== 'archived')
  return (
    <Box sx={{ flexGrow: 1 }}>
      <FilterLiveForm debounce={300}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, rowGap: 1.5 }}>
          {metaOf(page.resource).searchable && <SearchInput />}
          {shown.map((name) => (
            <FilterInput key={name} resource={page.resource} name={name} />
          ))}
          {all.length > (phone ? 0 : atOnce) && (
            <Badge badgeContent={hiddenInUse} color="primary">
              <Button
                size="small"
                color="inherit"
                aria-expanded={open}
                startIcon={<FilterList />}
                onClick={() => setOpen(!open)}
              >
                {say(open ? 'fewerFilters' : phone ? 'filters' : 'moreFilters')}
              </Button>
            </Badge>
          )}
          {inUse && (
            <Button size="small" onClick={() => setFilters({})}>
              {say('clearFilters')}
            </Button>
          )}
        </Box>
      </FilterLiveForm>
    </Box>
  )
}
