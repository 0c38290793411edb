import { Box } from '@mui/material'
import { metaOf } from '../graph/meta.ts'
import { SheetButtons } from '../sheet/sheet-buttons.tsx'
import { ViewsMenu } from '../views/views-menu.tsx'
import { ArchivedSwitch } from './archived-switch.tsx'
import { ColumnsButton } from './columns-button.tsx'
import { type Page } from './description.ts'

/** The row above a list: which view is open at its left, what can be done with the list as a whole at its right. */
export const ListTools = ({ page }: { page: Page }) => (
  <Box
    className="no-print"
    sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 0.5, minHeight: 38, mb: 0.5 }}
  >
    <ViewsMenu page={page} />
    <Box sx={{ flexGrow: 1 }} />
    {'archivedAt' in metaOf(page.resource).fields && <ArchivedSwitch />}
    <ColumnsButton page={page} />
    <SheetButtons page={page} />
  </Box>
)
