import Archive from '@mui/icons-material/Archive'
import { createElement } from 'react'
import {
  DeleteWithUndoButton,
  EditButton,
  ShowButton,
  TopToolbar,
  useCanAccess,
  useRecordContext,
  useTranslate,
} from 'react-admin'
import { useWithKey } from '../keyboard/with-key.ts'
import { type Page } from './description.ts'
import { RestoreButton } from './restore-button.tsx'

/** What can be done with the record on the page, as far as the acting level is offered it. */
export function RecordActions({ page, to }: { page: Page; to: 'edit' | 'show' }) {
  const record = useRecordContext()
  const translate = useTranslate()
  const withKey = useWithKey()
  const { canAccess: canArchive } = useCanAccess({ resource: page.resource, action: 'delete' })
  if (!record) return <TopToolbar />
  if (record.archivedAt)
    return <TopToolbar>{canArchive && <RestoreButton resource={page.resource} ids={[record.id]} />}</TopToolbar>
  return (
    <TopToolbar>
      {page.acts && createElement(page.acts)}
      {page.pageActs && to === 'edit' && createElement(page.pageActs)}
      {to === 'edit' ? <EditButton {...withKey(translate('ra.action.edit'), 'e')} /> : <ShowButton />}
      {canArchive && <DeleteWithUndoButton icon={<Archive />} color="inherit" />}
    </TopToolbar>
  )
}
