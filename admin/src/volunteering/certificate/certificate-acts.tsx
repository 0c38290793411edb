import { Button } from '@mui/material'
import { Suspense, useState } from 'react'
import { type RaRecord, useRecordContext } from 'react-admin'
import { KeyedAct } from '../../acts/keyed-act.tsx'
import { useAct } from '../../acts/use-act.ts'
import { lazyPart } from '../../outdated/lazy-part.ts'
import { useViewer } from '../../session/use-viewer.ts'
import { useSay } from '../../words/words.ts'
import { announceCertificate, certificateDocument, issueCertificate } from './certificate.documents.ts'
import { announceWords, certificateWords, issueWords } from './certificate-words.ts'
import { downloadCertificate } from './download-certificate.ts'

const WithdrawDialog = lazyPart(() => import('./withdraw-dialog.tsx'))

/** On a draft: give notice, issue. On what is issued: download it, for its holder too; withdraw it. */
export default function CertificateActs() {
  const say = useSay()
  const act = useAct()
  const held = useRecordContext<RaRecord>()
  const level = useViewer()?.acting.level
  const [isWithdrawing, setWithdrawing] = useState(false)
  if (!held || !level) return null
  const isClerk = ['DISTRICT', 'STREET', 'COMMUNITY'].includes(level)
  const variables = { id: held.id, version: held.version }
  async function fetchDocument() {
    const { answer } = await act<{ result: string }>(certificateDocument, { id: held!.id })
    if (answer) downloadCertificate(answer.result, String(held!.number))
  }
  return (
    <>
      {isClerk && held.state === 'DRAFT' && (
        <KeyedAct words={announceWords} document={announceCertificate} variables={variables} />
      )}
      {isClerk && ['DRAFT', 'NOTICE'].includes(held.state) && (
        <KeyedAct words={issueWords} document={issueCertificate} variables={variables} />
      )}
      {held.state === 'ISSUED' && (
        <Button size="small" onClick={() => void fetchDocument()}>
          {say(certificateWords.download)}
        </Button>
      )}
      {isClerk && held.state === 'ISSUED' && (
        <Button size="small" color="inherit" onClick={() => setWithdrawing(true)}>
          {say(certificateWords.withdraw)}
        </Button>
      )}
      <Suspense>
        {isWithdrawing && <WithdrawDialog certificate={held} onClose={() => setWithdrawing(false)} />}
      </Suspense>
    </>
  )
}
