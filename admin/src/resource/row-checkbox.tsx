import { Checkbox } from '@mui/material'
import {
  type RaRecord,
  useDataTableCallbacksContext,
  useDataTableSelectedIdsContext,
  useRecordContext,
  useTranslate,
} from 'react-admin'
import { metaOf } from '../graph/meta.ts'

/** Chooses a row for a bulk action; named after its record, so that a screen reader says which row it is. */
export function RowCheckbox({ resource }: { resource: string }) {
  const translate = useTranslate()
  const record = useRecordContext<RaRecord>()
  const chosen = useDataTableSelectedIdsContext()
  const { handleToggleItem } = useDataTableCallbacksContext()
  if (!record) return null
  const name = `${translate('ra.action.select_row')}：${record[metaOf(resource).title]}`
  return (
    <Checkbox
      size="small"
      sx={{ p: 0.5 }}
      checked={!!chosen?.includes(record.id)}
      slotProps={{ input: { 'aria-label': name } }}
      onClick={(event) => {
        event.stopPropagation()
        handleToggleItem?.(record.id, event)
      }}
    />
  )
}
