import Inventory from '@mui/icons-material/Inventory2Outlined'
import { Button } from '@mui/material'
import { useListContext } from 'react-admin'
import { useSay } from '../words/words.ts'

/** Turns a list to its archived records and back. */
export function ArchivedSwitch() {
  const say = useSay()
  const { filterValues, setFilters, onUnselectItems } = useListContext()
  const { archived, ...others } = filterValues
  return (
    <Button
      size="small"
      color={archived ? 'primary' : 'inherit'}
      variant={archived ? 'outlined' : 'text'}
      aria-pressed={!!archived}
      startIcon={<Inventory />}
      sx={{
        whiteSpace: 'nowrap',
        flexShrink: 0,
        display: { xs: archived ? 'inline-flex' : 'none', sm: 'inline-flex' },
      }}
      onClick={() => {
        onUnselectItems()
        setFilters(archived ? others : { ...others, archived: { eq: true } })
      }}
    >
      {say(archived ? 'archived' : 'archivedOnly')}
    </Button>
  )
}
