import Archive from '@mui/icons-material/Archive'
import { createElement } from 'react'
import { DeleteWithUndoButton, EditButton, ShowButton, TopToolbar, useCanAccess, useRecordContext } from 'react-admin'
import { type Page } from './description.ts'
import { RestoreButton } from './restore-button.tsx'

/** What can be done with the record on the page, as far as the acting level is offered it. */
export function RecordActions({ page, to }: { page: Page; to: 'edit' | 'show' }) {
  const record = useRecordContext()
  const { canAccess: canArchive } = useCanAccess({ resource: page.resource, action: 'delete' })
  if (!record) return <TopToolbar />
  if (record.archivedAt)
    return <TopToolbar>{canArchive && <RestoreButton resource={page.resource} ids={[record.id]} />}</TopToolbar>
  return (
    <TopToolbar>
      {page.acts && createElement(page.acts)}
      {to === 'edit' ? <EditButton /> : <ShowButton />}
      {canArchive && <DeleteWithUndoButton icon={<Archive />} color="inherit" />}
    </TopToolbar>
  )
}
