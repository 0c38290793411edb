import ArrowDropDown from '@mui/icons-material/ArrowDropDown'
import { Button, Menu, MenuItem } from '@mui/material'
import { useState } from 'react'
import { useListContext, useNotify, useUpdateMany } from 'react-admin'
import { enums, fieldOf } from '../graph/meta.ts'
import { useSay } from '../words/words.ts'

/** Gives every chosen row the same value of an enum; can be undone for some seconds. */
export function BulkChange({ resource, name }: { resource: string; name: string }) {
  const say = useSay()
  const notify = useNotify()
  const { selectedIds, onUnselectItems } = useListContext()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [updateMany] = useUpdateMany()
  const field = fieldOf(resource, name)

  function change(value: string) {
    setAnchor(null)
    const count = selectedIds.length
    updateMany(
      resource,
      { ids: selectedIds, data: { [name]: value } },
      {
        mutationMode: 'undoable',
        onSuccess: () => {
          notify(say('changed', { count }), { type: 'info', undoable: true })
          onUnselectItems()
        },
        onError: (error) => notify((error as Error).message, { type: 'error' }),
      },
    )
  }

  return (
    <>
      <Button
        size="small"
        endIcon={<ArrowDropDown />}
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {say('changeFieldTo', { field: say(field.label) })}
      </Button>
      <Menu anchorEl={anchor} open={!!anchor} onClose={() => setAnchor(null)}>
        {Object.entries(enums[field.type] ?? {}).map(([value, word]) => (
          <MenuItem key={value} onClick={() => change(value)}>
            {say(word)}
          </MenuItem>
        ))}
      </Menu>
    </>
  )
}
