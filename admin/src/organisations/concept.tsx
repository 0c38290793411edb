import Translate from '@mui/icons-material/Translate'
import { resource } from '../resource/resource.tsx'
import { ConceptPreviewButton } from './concept/concept-preview-button.tsx'

export const concept = resource('concepts', {
  icon: Translate,
  list: ['name', 'facet', 'code', 'broader', 'categories', 'words'],
  filters: ['facet', 'code', 'broader'],
  form: ['code', 'name', 'nameEnglish', 'facet', 'broader', 'categories', 'excludes', 'words', 'cues'],
  formAid: ConceptPreviewButton,
  sort: ['code', 'ASC'],
})
