import { Edit } from 'react-admin'
import { type Page } from './description.ts'
import { EditForm } from './edit-form.tsx'
import { RecordActions } from './record-actions.tsx'

/** The page on which a record is changed; it always starts from the newest version. */
export default function EditPage({ page }: { page: Page }) {
  return (
    <Edit
      mutationMode="pessimistic"
      redirect="show"
      queryOptions={{ refetchOnMount: 'always' }}
      actions={<RecordActions page={page} to="show" />}
    >
      <EditForm page={page} />
    </Edit>
  )
}
