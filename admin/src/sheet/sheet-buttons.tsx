import Download from '@mui/icons-material/Download'
import Upload from '@mui/icons-material/Upload'
import { Box, Button } from '@mui/material'
import { type ReactNode, Suspense, useState } from 'react'
import { useListContext } from 'react-admin'
import { metaOf, type Pair } from '../graph/meta.ts'
import { lazyPart } from '../outdated/lazy-part.ts'
import { type Page } from '../resource/description.ts'
import { useViewer } from '../session/use-viewer.ts'
import { isOffered } from '../session/viewer.ts'
import { useSay } from '../words/words.ts'
import { buttonWords } from './button-words.ts'

const SheetDialog = lazyPart(() => import('./sheet-dialog.tsx'))

/** Takes a list out as a sheet and brings the sheet back; the latter where one may write at all. */
export function SheetButtons({ page }: { page: Page }) {
  const who = useViewer()
  const { total, filterValues } = useListContext()
  const [open, setOpen] = useState<'export' | 'import'>()
  const can = {
    create: !!who && isOffered(who, page.resource, 'create'),
    update: !!who && isOffered(who, page.resource, 'update'),
  }
  const close = () => setOpen(undefined)
  return (
    <>
      <SheetButton
        word={buttonWords.export}
        short={buttonWords.exportShort}
        icon={<Download />}
        isOff={!total}
        onClick={() => setOpen('export')}
      />
      {(can.create || can.update) && !filterValues.archived && !metaOf(page.resource).alone && (
        <SheetButton
          word={buttonWords.import}
          short={buttonWords.importShort}
          icon={<Upload />}
          onClick={() => setOpen('import')}
        />
      )}
      <Suspense>{open && <SheetDialog which={open} page={page} can={can} onClose={close} />}</Suspense>
    </>
  )
}

type Props = { word: Pair; short: Pair; icon: ReactNode; isOff?: boolean; onClick: () => void }

/** The whole word on a wide screen, a short one on a desk's, a sign on a phone. */
function SheetButton({ word, short, icon, isOff, onClick }: Props) {
  const say = useSay()
  return (
    <Button
      size="small"
      color="inherit"
      startIcon={icon}
      aria-label={say(word)}
      title={say(word)}
      disabled={isOff}
      onClick={onClick}
      sx={{ whiteSpace: 'nowrap', minWidth: 36, '& .MuiButton-startIcon': { mr: { xs: 0, sm: 1 } } }}
    >
      <Box component="span" sx={{ display: { xs: 'none', sm: 'inline', xl: 'none' } }}>
        {say(short)}
      </Box>
      <Box component="span" sx={{ display: { xs: 'none', xl: 'inline' } }}>
        {say(word)}
      </Box>
    </Button>
  )
}
