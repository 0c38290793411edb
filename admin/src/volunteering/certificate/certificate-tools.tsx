import { Button } from '@mui/material'
import { Suspense, useState } from 'react'
import { lazyPart } from '../../outdated/lazy-part.ts'
import { useViewer } from '../../session/use-viewer.ts'
import { useSay } from '../../words/words.ts'
import { certificateWords } from './certificate-words.ts'

const ExportDialog = lazyPart(() => import('./export-dialog.tsx'))
const PrepareDialog = lazyPart(() => import('./prepare-dialog.tsx'))

/** Above the certificates, for clerks: prepare one, export the record of a volunteer, or see one that was brought along. */
export default function CertificateTools() {
  const say = useSay()
  const level = useViewer()?.acting.level
  const [opened, setOpened] = useState<'prepare' | 'export'>()
  const close = () => setOpened(undefined)
  if (!level || !['DISTRICT', 'STREET', 'COMMUNITY'].includes(level)) return null
  return (
    <>
      <Button size="small" onClick={() => setOpened('prepare')}>
        {say(certificateWords.prepare)}
      </Button>
      <Button size="small" onClick={() => setOpened('export')}>
        {say(certificateWords.exportRecord)}
      </Button>
      <Button size="small" href="/verify" target="_blank">
        {say(certificateWords.checkRecord)}
      </Button>
      <Suspense>
        {opened === 'prepare' && <PrepareDialog onClose={close} />}
        {opened === 'export' && <ExportDialog onClose={close} />}
      </Suspense>
    </>
  )
}
