import { Button } from '@mui/material'
import { Suspense, useState } from 'react'
import { lazyPart } from '../../outdated/lazy-part.ts'
import { useViewer } from '../../session/use-viewer.ts'
import { useSay } from '../../words/words.ts'
import { certificateWords } from './certificate-words.ts'

const PrepareDialog = lazyPart(() => import('./prepare-dialog.tsx'))

/** Above the certificates, for clerks: prepare one. */
export default function CertificateTools() {
  const say = useSay()
  const level = useViewer()?.acting.level
  const [isOpen, setIsOpen] = useState(false)
  if (!level || !['DISTRICT', 'STREET', 'COMMUNITY'].includes(level)) return null
  return (
    <>
      <Button size="small" onClick={() => setIsOpen(true)}>
        {say(certificateWords.prepare)}
      </Button>
      <Suspense>{isOpen && <PrepareDialog onClose={() => setIsOpen(false)} />}</Suspense>
    </>
  )
}
