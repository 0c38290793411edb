import ViewColumn from '@mui/icons-material/ViewColumnOutlined'
import { Button, Popover } from '@mui/material'
import { Suspense, useState } from 'react'
import { lazyPart } from '../outdated/lazy-part.ts'
import { useSay } from '../words/words.ts'
import { columnWords } from './column-words.ts'
import { useColumns } from './columns.ts'
import { type Page } from './description.ts'

const ColumnChooser = lazyPart(() => import('./column-chooser.tsx'))

/** Opens the chooser of a list's columns. */
export function ColumnsButton({ page }: { page: Page }) {
  const say = useSay()
  const columns = useColumns(page)
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  return (
    <>
      <Button
        size="small"
        color={columns.isChosen ? 'primary' : 'inherit'}
        startIcon={<ViewColumn />}
        aria-haspopup="dialog"
        title={say(columnWords.choose)}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ flexShrink: 0 }}
      >
        {say(columnWords.columns)}
      </Button>
      <Popover
        anchorEl={anchor}
        open={!!anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': say(columnWords.choose) } }}
      >
        <Suspense>
          <ColumnChooser page={page} columns={columns} />
        </Suspense>
      </Popover>
    </>
  )
}
