import { Button } from '@mui/material'
import { Suspense, useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { lazyPart } from '../../outdated/lazy-part.ts'
import { useViewer } from '../../session/use-viewer.ts'
import { useSay } from '../../words/words.ts'
import { previewWords } from './preview-words.ts'

const ConceptPreview = lazyPart(() => import('./concept-preview.tsx'))
const DECIDING = ['DISTRICT', 'STREET', 'COMMUNITY']

/** In the form of a concept: what saving it would do to the matches of open needs. */
export function ConceptPreviewButton() {
  const say = useSay()
  const level = useViewer()?.acting.level
  const { trigger, getValues } = useFormContext()
  const [asked, setAsked] = useState<Record<string, unknown>>()
  if (!level || !DECIDING.includes(level)) return null
  return (
    <>
      <Button
        variant="outlined"
        onClick={async () => {
          if (await trigger()) setAsked(getValues())
        }}
      >
        {say(previewWords.preview)}
      </Button>
      <Suspense>{asked && <ConceptPreview typed={asked} onClose={() => setAsked(undefined)} />}</Suspense>
    </>
  )
}
