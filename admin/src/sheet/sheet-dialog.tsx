import { type Page } from '../resource/description.ts'
import { ExportDialog } from './export-dialog.tsx'
import { ImportDialog } from './import-dialog.tsx'

type Props = {
  which: 'export' | 'import'
  page: Page
  can: { create: boolean; update: boolean }
  onClose: () => void
}

/** What a button of a list opens; it comes when it is pressed. */
export default function SheetDialog({ which, ...props }: Props) {
  return which === 'export' ? <ExportDialog {...props} /> : <ImportDialog {...props} />
}
