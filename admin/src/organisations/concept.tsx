import Translate from '@mui/icons-material/Translate'
import { Suspense } from 'react'
import { lazyPart } from '../outdated/lazy-part.ts'
import { resource } from '../resource/resource.tsx'
import { ConceptPreviewButton } from './concept/concept-preview-button.tsx'

const ProposalsButton = lazyPart(() => import('./concept/proposals-button.tsx'))

export const concept = resource('concepts', {
  icon: Translate,
  list: ['name', 'facet', 'code', 'broader', 'categories', 'words'],
  filters: ['facet', 'code', 'broader'],
  form: ['code', 'name', 'nameEnglish', 'facet', 'broader', 'categories', 'excludes', 'words', 'cues', 'declined'],
  formAid: ConceptPreviewButton,
  sort: ['code', 'ASC'],
  tools: () => (
    <Suspense>
      <ProposalsButton />
    </Suspense>
  ),
})
