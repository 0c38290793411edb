import Archive from '@mui/icons-material/Archive'
import { BulkDeleteWithUndoButton, useCanAccess, useListContext } from 'react-admin'
import { BulkChange } from './bulk-change.tsx'
import { type Page } from './description.ts'
import { RestoreButton } from './restore-button.tsx'

type Offer = { archive: boolean; change: readonly string[]; any: boolean }

/** What the acting level may do with several rows at once. */
export function useBulkOffer(page: Page): Offer {
  const { canAccess: archive = false } = useCanAccess({ resource: page.resource, action: 'delete' })
  const { canAccess: edit } = useCanAccess({ resource: page.resource, action: 'edit' })
  const change = (edit && page.bulk) || []
  return { archive, change, any: archive || change.length > 0 }
}

/** What can be done with the chosen rows: give them another state, archive them, bring archived ones back. */
export function BulkActions({ page, offer }: { page: Page; offer: Offer }) {
  const { filterValues, selectedIds, onUnselectItems } = useListContext()
  if (filterValues.archived)
    return offer.archive && <RestoreButton resource={page.resource} ids={selectedIds} onDone={onUnselectItems} />
  return (
    <>
      {offer.change.map((name) => (
        <BulkChange key={name} resource={page.resource} name={name} />
      ))}
      {offer.archive && <BulkDeleteWithUndoButton icon={<Archive />} />}
    </>
  )
}
